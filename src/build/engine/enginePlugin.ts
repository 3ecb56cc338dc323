import type { Plugin } from 'vite'
import { engineFiles } from './engineFiles.ts'

const publicId = 'virtual:engine'
const privateId = `\0${publicId}`

// Hosts leave .bin as it is; of .gz some take the gzip off on the way, and .wasm some refuse or mislabel.
const engineName = 'duckdb-eh.bin'
const workerName = 'duckdb-eh.worker.js'
const devFolder = '@engine/'

const moduleOf = (engine: string, worker: string): string =>
  `export const engineUrl = ${engine}\nexport const workerUrl = ${worker}\n`

/**
 * Provides `virtual:engine`: `engineUrl` and `workerUrl`, absolute addresses of DuckDB's slim engine (gzipped) and of
 * its worker's script, wherever the site is put.
 */
export const enginePlugin = (): Plugin => {
  let base = '/'
  let building = false
  return {
    name: 'ayumi:engine',
    configResolved(config) {
      base = config.base
      building = config.command === 'build'
    },
    resolveId: (id) => (id === publicId ? privateId : undefined),
    async load(id) {
      if (id !== privateId) return undefined
      const inBrowser = this.environment.config.consumer === 'client'
      if (building && inBrowser) {
        const { engine, worker } = await engineFiles()
        const engineAsset = this.emitFile({ type: 'asset', name: engineName, source: engine })
        const workerAsset = this.emitFile({ type: 'asset', name: workerName, source: worker })
        return moduleOf(
          `import.meta.ROLLUP_FILE_URL_${engineAsset}`,
          `import.meta.ROLLUP_FILE_URL_${workerAsset}`,
        )
      }
      // Ready before it is asked for: the page gives up when no byte comes for a while.
      if (inBrowser) await engineFiles()
      const devUrl = (name: string) =>
        `new URL(${JSON.stringify(base + devFolder + name)}, import.meta.url).href`
      return moduleOf(devUrl(engineName), devUrl(workerName))
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://dev').pathname
        const name = [engineName, workerName].find((known) => path.endsWith(`/${devFolder}${known}`))
        if (!name) return next()
        engineFiles().then(({ engine, worker }) => {
          response.setHeader(
            'Content-Type',
            name === engineName ? 'application/octet-stream' : 'text/javascript',
          )
          response.setHeader('Content-Length', (name === engineName ? engine : worker).byteLength)
          response.end(name === engineName ? engine : worker)
        }, next)
      })
    },
  }
}
