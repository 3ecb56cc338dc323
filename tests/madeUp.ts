import Papa from 'papaparse'
import { openNode } from '../src/build/openNode.ts'
import type { Database } from '../src/database/database.ts'
import type { ExchangeRow } from '../src/domain/exchange.ts'
import type { Site } from '../src/domain/site.ts'
import { readFile } from '../src/ingest/readFile.ts'
import type { Reading } from '../src/ingest/reading.ts'
import { fillDatabase } from '../src/stores/fillDatabase.ts'

/**
 * One line of a made-up exchange file; without `text` it is an empty cell. What is not said is as for every other
 * line: a result of 市民協働課 in category Ⅲ, in the order of the lines.
 */
export interface MadeUpLine extends Partial<Omit<ExchangeRow, 'id' | 'fiscal_year' | 'activity'>> {
  readonly year: number
  readonly text?: string
}

export const madeUpCity = '架空市'

/** What the made-up city says of itself: the bodies that policies may name. */
export const madeUpSite = (bodies: Site['bodies'] = []): Site => ({
  municipality: { name: madeUpCity, short: { ja: madeUpCity, en: 'Kaku' }, code: '99999' },
  plan: { ja: '指針', en: 'Guideline' },
  official: false,
  report: {
    file: 'madeUp.csv',
    title: '進捗状況',
    asOf: { ja: '架空', en: 'made up' },
    licence: null,
    source: null,
  },
  bodies,
  departmentSuccessors: [],
})

/** Writes lines as an exchange file and reads it as any file is read. Throws when a value does not fit its column. */
export const readMadeUp = async (lines: readonly MadeUpLine[]): Promise<Reading> => {
  const common = { section: '1 推進', category: 3, kind: 'result' }
  const records = lines.map(({ year, text = '', ...line }, index) => ({
    ...common,
    position: text === '' ? null : index + 1,
    department: text === '' ? '' : '市民協働課',
    ...line,
    fiscal_year: year,
    activity: text,
  }))
  const fields = [...new Set(records.flatMap((record) => Object.keys(record)))]
  const bytes = new TextEncoder().encode(Papa.unparse({ fields, data: records }))
  const reading = await readFile(bytes, 'madeUp.csv', { municipality: madeUpCity })
  const misfits = reading.issues.filter(({ rule }) => rule !== 'unknown-outcome')
  if (misfits.length > 0) throw new Error(JSON.stringify(misfits))
  return reading
}

/** Makes made-up lines the whole content of a database, flags raised. */
export const fillMadeUp = async (
  database: Database,
  lines: readonly MadeUpLine[],
  bodies: Site['bodies'] = [],
): Promise<void> => {
  const reading = await readMadeUp(lines)
  const { rows, categories, issues } = reading
  await fillDatabase(database, { rows, categories, issues, books: [reading] }, [madeUpSite(bodies)])
}

/** Made-up lines in a real DuckDB of their own. */
export const openMadeUp = async (lines: readonly MadeUpLine[]): Promise<Database> => {
  const database = await openNode()
  await fillMadeUp(database, lines)
  return database
}
