import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startPackages } from './startPackages.js'
import { startTool } from './startTool.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const build = () => {
  const { status } = spawnSync(process.execPath, [startTool(root, 'vite'), 'build'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('The build failed; what it said stands above.')
}

/** The first port from the wanted one on that is free. */
const serveOnFreePort = async () => {
  const { serve } = await import('./serve.js')
  const first = Number(process.env.PORT || 4173)
  if (!Number.isInteger(first) || first < 0 || first > 65535)
    throw new Error(`PORT=${process.env.PORT} is not a port; give a number from 0 to 65535.`)
  const host = process.env.HOST || '127.0.0.1'
  for (let port = first; ; port++) {
    try {
      return await serve(join(root, 'dist'), { port, host })
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || port >= Math.min(first + 50, 65535)) throw error
    }
  }
}

try {
  startPackages(root)
  build()
  const { url } = await serveOnFreePort()
  console.log(`\nAyumi is at ${url.replace('127.0.0.1', 'localhost')}  (Ctrl+C ends it)`)
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
