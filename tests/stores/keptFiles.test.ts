import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import type { KeyValueStore } from '../../src/stores/keyValueStore.ts'
import { type Kept, keptFiles, type KeptLoad } from '../../src/stores/keptFiles.ts'
import { deniedStore, mapStore } from './mapStore.ts'

const bytes = new Uint8Array(readFileSync('data/isehara/isehara-progress-report.txt'))
const load: KeptLoad = {
  name: 'isehara-progress-report.txt',
  options: { municipality: '神奈川県伊勢原市', reportYear: 2022 },
  encoding: 'utf-8',
  mappings: [{ sheet: null, mapping: { shape: 'wide-report', headerRows: [9], columns: [], bullets: 'auto', reportYear: 2022 } }], // prettier-ignore
  way: 'join',
}
const valueOf = <Value>(kept: Kept<Value>): Value => {
  if (!kept.ok) throw new Error(kept.trouble)
  return kept.value
}

let entries: Map<string, unknown>
let store: KeyValueStore
let kept: ReturnType<typeof keptFiles>
beforeEach(() => {
  entries = new Map()
  store = mapStore(entries)
  kept = keptFiles(store)
})

describe('a report that a reader has loaded', () => {
  it('is there after a reload with the same bytes and how it was loaded', async () => {
    const { id } = valueOf(await kept.keep(bytes, load))
    const later = keptFiles(store)
    const { files, unknown } = valueOf(await later.list())
    expect(files).toEqual([{ ...load, id, order: 1, size: 37047 }])
    expect(unknown).toBe(0)
    expect(valueOf(await later.bytes(id))).toEqual(bytes)
  })

  it('comes back in the order of loading, for the later file holds, and keeps its place when its mapping changes', async () => {
    const first = valueOf(await kept.keep(bytes, { ...load, name: 'r3.txt' }))
    await kept.keep(bytes, { ...load, name: 'r4.txt' })
    await kept.keep(bytes, { ...load, name: 'r5.txt' })
    await kept.change({ ...first, way: 'replace' })
    const { files } = valueOf(await kept.list())
    expect(files.map(({ name, way }) => [name, way])).toEqual([
      ['r3.txt', 'replace'],
      ['r4.txt', 'join'],
      ['r5.txt', 'join'],
    ])
  })

  it('can be removed alone, with its bytes, and the next one still goes to the end', async () => {
    const first = valueOf(await kept.keep(bytes, { ...load, name: 'r3.txt' }))
    await kept.keep(bytes, { ...load, name: 'r4.txt' })
    await kept.remove(first.id)
    await kept.keep(bytes, { ...load, name: 'r5.txt' })
    expect(valueOf(await kept.list()).files.map(({ name }) => name)).toEqual(['r4.txt', 'r5.txt'])
    expect(valueOf(await kept.bytes(first.id))).toBeNull()
    expect(entries.size).toBe(4)
  })

  it('can be removed with everything else, decisions, mappings and what a newer version kept among it', async () => {
    await kept.keep(bytes, load)
    await kept.keepDecisions('{"version":1}')
    entries.set('mapping:x', { version: 1 })
    entries.set('file:y', { version: 2 })
    await kept.removeAll()
    expect(entries.size).toBe(0)
  })
})

it('nothing is written before the reader loads a file', async () => {
  await kept.list()
  await kept.decisions()
  await kept.bytes('x')
  expect(entries.size).toBe(0)
})

it('decisions of a reader come back as they were', async () => {
  expect(valueOf(await kept.decisions())).toBeNull()
  await kept.keepDecisions('{"version":1,"initiatives":[]}')
  expect(valueOf(await keptFiles(store).decisions())).toBe('{"version":1,"initiatives":[]}')
})

it('entries of another version are told and left alone', async () => {
  const newer = { version: 2, value: { something: 'else' } }
  entries.set('file:newer', newer)
  entries.set('file:broken', 'x')
  await kept.keep(bytes, load)
  const { files, unknown } = valueOf(await kept.list())
  expect(files.map(({ name }) => name)).toEqual([load.name])
  expect(unknown).toBe(2)
  expect(entries.get('file:newer')).toEqual(newer)
})

it.each([
  ['SecurityError', 'denied'],
  ['InvalidStateError', 'denied'],
  ['QuotaExceededError', 'full'],
])('a browser that answers %s is told as %s, and no call rejects', async (name, trouble) => {
  const without = keptFiles(deniedStore(name))
  const answers = await Promise.all([
    without.list(),
    without.keep(bytes, load),
    without.bytes('x'),
    without.remove('x'),
    without.removeAll(),
    without.keepDecisions('{}'),
    without.decisions(),
  ])
  for (const answer of answers) expect(answer).toEqual({ ok: false, trouble })
})

it('a file for whose second half there is no room leaves no half behind', async () => {
  const set: KeyValueStore['set'] = (key, value) =>
    key.startsWith('file:') ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : store.set(key, value) // prettier-ignore
  expect(await keptFiles({ ...store, set }).keep(bytes, load)).toEqual({ ok: false, trouble: 'full' })
  expect(entries.size).toBe(0)
})
