import { expect } from 'vitest'
import { ReadError } from '../../src/domain/readError.ts'
import type { Encoding } from '../../src/ingest/formats/encoding.ts'
import type { Mapping } from '../../src/ingest/mapping.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { ja } from '../../src/locales/ingest/ja.ts'
import { fromReadFailure } from '../../src/reader/readFailure.ts'
import { type FileSummary, readerSession, type SheetSummary } from '../../src/reader/readerSession.ts'
import { madeUpSite } from '../madeUp.ts'

const options = { municipality: '架空県架空市' }

/** What a page comes to with one file: a reading that was taken, or the words it shows instead. */
export type Outcome = { readonly reading: Reading } | { readonly error: ReadError }

const orReadError = async <Value>(work: () => Value | Promise<Value>): Promise<Value | ReadError> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ReadError) return error
    throw error
  }
}

const surest = ({ recognitions }: SheetSummary): Mapping | null => recognitions[0]?.mapping ?? null

/** The sum that holds whatever went in: no cell and no character is lost. */
export const isConserved = ({ balance, rejected, rows }: Reading): void => {
  expect(balance.cellsWithActivities + balance.cellsEmpty + balance.cellsRejected).toBe(balance.cells)
  expect(balance.cellsRejected).toBe(rejected.length)
  expect(balance.charactersOut).toBe(balance.charactersIn)
  expect(balance.activities).toBe(rows.filter(({ entry_type }) => entry_type !== 'empty').length)
  expect(Math.min(balance.cells, balance.cellsWithActivities, balance.cellsEmpty)).toBeGreaterThanOrEqual(0)
}

/**
 * A file given to the page and used: opened, recognised, read by the mapping of each sheet (the recogniser's own unless
 * another is given), shown, checked, its rejected rows written, taken. One outcome a file; any error but a ReadError is
 * thrown, and so is a balance that does not hold.
 */
export const readThrough = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  { encoding = null, mappingOf = surest, isChecked = true }: { encoding?: Encoding | null; isChecked?: boolean; mappingOf?: (sheet: SheetSummary) => Mapping | null } = {}, // prettier-ignore
): Promise<Outcome[]> => {
  const session = readerSession()
  const found = await session.open(bytes, file, encoding, options)
  expect(found.length).toBeGreaterThan(0)
  const outcomes: Outcome[] = []
  for (const one of found) {
    if ('reason' in one) {
      outcomes.push({ error: fromReadFailure(one) })
      continue
    }
    if ('corrects' in one) throw new Error('The file corrects another')
    const { key, sheets }: FileSummary = session.recognise(one.key, { ...options, reportYear: 2022 })
    const read = await orReadError(() => session.read(key, sheets.map(mappingOf), options))
    if (read instanceof ReadError) {
      outcomes.push({ error: read })
      continue
    }
    const reading = session.take(key)
    isConserved(reading)
    for (const index of sheets.keys()) session.rows(key, index, 1, 50)
    expect(session.rejected(key, ja.rules).reduce((sum, { rows }) => sum + rows, 0)).toBe(
      reading.rejected.length,
    )
    if (isChecked)
      await session.check(key, madeUpSite()).catch((error: unknown) => {
        if (!(error instanceof ReadError)) throw error
      })
    outcomes.push({ reading })
  }
  return outcomes
}
