import { getPlatformFeatures } from '@duckdb/duckdb-wasm'
import { EngineError } from './engineError.ts'

const emptyModule = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)

/**
 * Throws an `EngineError` where the engine cannot run: `no-webassembly` without WebAssembly and its exceptions,
 * `blocked` where a policy forbids it (the worker would then never answer).
 */
export const requireWebAssembly = async (): Promise<void> => {
  if (typeof WebAssembly === 'undefined' || typeof DecompressionStream === 'undefined') {
    throw new EngineError('no-webassembly')
  }
  const { wasmExceptions } = await getPlatformFeatures()
  if (!wasmExceptions) throw new EngineError('no-webassembly')
  try {
    new WebAssembly.Module(emptyModule)
  } catch (error) {
    throw new EngineError('blocked', error)
  }
}
