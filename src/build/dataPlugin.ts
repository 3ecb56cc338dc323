import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Lets the development server answer for data/, which the build copies. */
export const dataPlugin = (): Plugin => ({
  name: 'ayumi:data',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      /* A module that imports a file of data/ is the bundler's to answer. */
      if (/[?&]import\b/.test(request.url ?? '')) return next()
      const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '')
      if (!/^\/data\/[\w-]+\/[\w.-]+$/.test(path)) return next()
      try {
        response.end(readFileSync(join(server.config.root, path)))
      } catch {
        next()
      }
    })
  },
})
