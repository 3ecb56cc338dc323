import { leb128 } from './leb128.ts'
import { WasmReader } from './wasmReader.ts'

const exportId = 7

const header = (id: number, size: number): Uint8Array => Uint8Array.from([id, ...leb128(size)])

const keptExports = (content: Uint8Array, keep: (name: string) => boolean): Uint8Array => {
  const reader = new WasmReader(content)
  const kept: Uint8Array[] = []
  for (let left = reader.integer(); left > 0; left--) {
    const name = reader.name()
    const kind = reader.byte()
    const index = reader.integer()
    if (!keep(name)) continue
    const text = Buffer.from(name, 'utf8')
    kept.push(
      Buffer.concat([Uint8Array.from(leb128(text.length)), text, Uint8Array.from([kind, ...leb128(index)])]),
    )
  }
  return Buffer.concat([Uint8Array.from(leb128(kept.length)), ...kept])
}

/** The same module, exporting only the names that `keep` accepts. */
export const withExports = (wasm: Uint8Array, keep: (name: string) => boolean): Uint8Array => {
  const reader = new WasmReader(wasm)
  const parts: Uint8Array[] = [reader.take(8)]
  while (!reader.done) {
    const id = reader.byte()
    const content = reader.take(reader.integer())
    const written = id === exportId ? keptExports(content, keep) : content
    parts.push(header(id, written.length), written)
  }
  return Buffer.concat(parts)
}
