import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/* What the build writes into sites.json, unchecked. */
const sitesIn = (root: string) => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const json = (folder: string, name: string): unknown[] => {
    const path = join(root, folder, name)
    return existsSync(path) ? [JSON.parse(readFileSync(path, 'utf8'))] : []
  }
  return {
    folders,
    sites: folders.flatMap((folder) => json(folder, 'site.json')),
    decisions: folders.flatMap((folder) => json(folder, 'mapping.json')),
  }
}

/** Lets the development server answer for data/, which the build copies, and for what it says of itself. */
export const dataPlugin = (): Plugin => ({
  name: 'ayumi:data',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      /* A module that imports a file of data/ is the bundler's to answer. */
      if (/[?&]import\b/.test(request.url ?? '')) return next()
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
      if (path === '/sites.json')
        return response.end(JSON.stringify(sitesIn(join(server.config.root, 'data'))))
      if (!/^\/data\/[\w-]+\/[\w.-]+$/.test(path)) return next()
      try {
        response.end(readFileSync(join(server.config.root, path)))
      } catch {
        next()
      }
    })
  },
})
