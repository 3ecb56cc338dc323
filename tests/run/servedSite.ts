import { existsSync } from 'node:fs'
import { serve } from '../../src/build/serve.js'

/** Serves dist, as it is, under a sub-path while the browser tests run; its address is AYUMI_URL, which is their baseURL too. */
export default async function servedSite(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('There is no dist/index.html: run `npm run build` first.')
  const { url, close } = await serve('dist', { base: '/shi/ayumi/', compress: false })
  process.env.AYUMI_URL = url
  return close
}
