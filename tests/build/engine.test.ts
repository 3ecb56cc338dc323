import { describe, expect, it } from 'vitest'
import { leb128 } from '../../src/build/engine/leb128.ts'
import { namedIn } from '../../src/build/engine/slimEngine.ts'
import { WasmReader } from '../../src/build/engine/wasmReader.ts'
import { withExports } from '../../src/build/engine/withExports.ts'

const name = (text: string): number[] => {
  const bytes = [...new TextEncoder().encode(text)]
  return [...leb128(bytes.length), ...bytes]
}

const section = (id: number, content: readonly number[]): number[] => [
  id,
  ...leb128(content.length),
  ...content,
]

const names = Array.from({ length: 200 }, (_, index) => `name${index}`)

// One function that answers 42, exported under many names, and a global of 7.
const module = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
  ...section(1, [1, 0x60, 0, 1, 0x7f]),
  ...section(3, [1, 0]),
  ...section(6, [1, 0x7f, 0, 0x41, 7, 0x0b]),
  ...section(7, [
    ...leb128(names.length + 1),
    ...names.flatMap((each) => [...name(each), 0, 0]),
    ...name('七'),
    3,
    0,
  ]),
  ...section(10, [1, 4, 0, 0x41, 42, 0x0b]),
])

const exportsOf = async (wasm: Uint8Array) =>
  (await WebAssembly.instantiate(Uint8Array.from(wasm))).instance.exports

describe('withExports', () => {
  it('leaves a module as it is when every name is kept', () => {
    expect(withExports(module, () => true)).toEqual(Buffer.from(module))
  })

  it('keeps the chosen names and what stands behind them', async () => {
    const exports = await exportsOf(withExports(module, (each) => ['name0', 'name199', '七'].includes(each)))
    expect(Object.keys(exports)).toEqual(['name0', 'name199', '七'])
    expect((exports.name199 as () => number)()).toBe(42)
    expect((exports['七'] as WebAssembly.Global).value).toBe(7)
  })

  it('refuses a module that is cut off', () => {
    expect(() => withExports(module.subarray(0, -1), () => true)).toThrow(RangeError)
  })
})

it('reads the integers it writes', () => {
  for (const value of [0, 1, 127, 128, 300, 16_384, 34_242_586, 2 ** 31, 2 ** 32 - 1]) {
    expect(new WasmReader(Uint8Array.from(leb128(value))).integer()).toBe(value)
  }
})

it('keeps the exports that a script names, whatever their leading underscores', () => {
  const kept = namedIn('var _malloc=a.malloc;b("duckdb_web_open");c=d.___cxa_throw')
  const exported = [
    'malloc',
    'duckdb_web_open',
    '__cxa_throw',
    '_malloc',
    'duckdb_web_opening',
    '_ZTIv',
    'free',
  ]
  expect(exported.filter(kept)).toEqual(['malloc', 'duckdb_web_open', '__cxa_throw', '_malloc'])
})
