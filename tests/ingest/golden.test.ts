import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import type { ColumnMapping } from '../../src/ingest/mapping.ts'
import type { Reading } from '../../src/ingest/reading.ts'

const folder = new URL('files/', import.meta.url)
const files = readdirSync(folder)
  .filter((file) => !file.endsWith('.expected.json') && !file.startsWith('.'))
  .sort()

const read = (file: string): Promise<Reading> =>
  readFile(new Uint8Array(readFileSync(new URL(file, folder))), file, {
    municipality: '架空県架空市',
  })

const columnShown = ({ header, role, fiscalYear, kind, sureness, reason }: ColumnMapping) =>
  `${header} → ${[role, fiscalYear, kind].filter((part) => part !== null).join(' ')} (${reason} ${sureness})`

/** A reading without what is missing or blank, so that an expected file shows what was found. */
const shown = (reading: Reading) => ({
  ...reading,
  places: undefined,
  sheets: reading.sheets.map(({ mapping, ...rest }) => ({
    ...rest,
    mapping: mapping && { ...mapping, columns: mapping.columns.map(columnShown) },
  })),
  rows: reading.rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== '')),
  ),
})

const resultOf = (file: string): Promise<object> =>
  read(file).then(shown, (error: unknown) => {
    if (!(error instanceof ReadError)) throw error
    const { reason, seen, wanted } = error
    return { error: { reason, file: error.file, seen, wanted } }
  })

it('every expected reading belongs to a file', () => {
  const expected = readdirSync(folder).filter((file) => file.endsWith('.expected.json'))
  expect(expected.filter((name) => !files.includes(name.replace('.expected.json', '')))).toEqual([])
})

describe.each(files)('%s', (file) => {
  it('is read as was looked at and kept', async () => {
    const golden = fileURLToPath(new URL(`${file}.expected.json`, folder))
    const text = `${JSON.stringify(await resultOf(file), null, 2)}\n`
    if (process.env.UPDATE_GOLDENS === '1' && !process.env.CI) writeFileSync(golden, text)
    expect(existsSync(golden), `${golden} is missing: look at the reading, then UPDATE_GOLDENS=1`).toBe(true)
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })

  it('loses no character and no cell', async () => {
    const reading = await read(file).catch((error: unknown) => {
      if (error instanceof ReadError) return null
      throw error
    })
    if (reading === null) return
    const { balance, rejected } = reading
    expect(balance.charactersOut).toBe(balance.charactersIn)
    expect(balance.cellsWithActivities + balance.cellsEmpty + balance.cellsRejected).toBe(balance.cells)
    expect(balance.cellsRejected).toBe(rejected.length)
  })
})
