import { openNode } from '../../src/build/openNode.ts'
import { columnsOf } from '../../src/database/columnsOf.ts'
import type { Database } from '../../src/database/database.ts'
import { schema, type TableName } from '../../src/database/schema.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Site } from '../../src/domain/site.ts'
import { readExchangeCsv } from '../../src/ingest/columnar/readExchangeCsv.ts'
import { readExchangeParquet } from '../../src/ingest/columnar/readExchangeParquet.ts'
import { understandLines } from '../../src/ingest/columnar/understandLines.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import type { Reading } from '../../src/ingest/reading.ts'
import { categoriesFor } from '../../src/join/categoriesFor.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { raiseBigFlags } from '../../src/flags/raiseBigFlags.ts'
import { bigTables } from '../../src/reader/bigTables.ts'
import { fillDatabase } from '../../src/stores/fillDatabase.ts'

/** Two databases, one for each road that a file can take to its tables. */
export interface Roads {
  readonly row: Database
  readonly column: Database
}

export const openRoads = async (): Promise<Roads> => ({ row: await openNode(), column: await openNode() })

/** Every table's content and types, in the order in which the rows stand. */
const contentOf = async (database: Database) => {
  const content: Record<string, unknown> = {}
  for (const table of Object.keys(schema) as TableName[]) {
    const names = columnsOf(table).map(([name]) => `"${name}"`)
    const rows = await database.all({ text: `SELECT ${names.join(', ')} FROM ${table}`, parameters: [] })
    const types = await database.all({ text: `SELECT ${names.map((name) => `any_value(typeof(${name})) AS ${name}`).join(', ')} FROM ${table}`, parameters: [] }) // prettier-ignore
    content[table] = { types, rows }
  }
  return content
}

/** Fills both databases from the same bytes, and gives what each then holds and what each said of the file. */
export const takeBoth = async (
  { row, column }: Roads,
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  municipality: string,
  sites: readonly Site[] = [],
) => {
  const published = [{ municipality, categories: [{ category: 1, definition: '第一' }] }]
  const reading = await readFile(bytes.slice(), file, { municipality })
  const joined = joinReports([reading], noDecisions, sites)
  await fillDatabase(row, { ...joined, categories: categoriesFor(published, joined) }, sites)

  const readColumns = file.endsWith('.parquet') ? readExchangeParquet : readExchangeCsv
  const { lines, issues, headerRow, opened } = await readColumns(bytes.slice(), file, { municipality })
  const understood = understandLines(lines, issues, opened, headerRow)
  const loading = column.load()
  for (const part of bigTables(lines, understood, { sites, decisions: noDecisions, published }).tables)
    await loading.add(part)
  await loading.commit()
  await raiseBigFlags(column)
  /* The rows themselves are compared where they end: in the tables. */
  const saidOf = ({ rejected, issues, balance, sheets, format, encoding, title, categories: own }: Reading) => ({ rejected, issues, balance, sheets, format, encoding, title, own }) // prettier-ignore
  return {
    row: { said: saidOf(reading), tables: await contentOf(row) },
    column: { said: saidOf(understood), tables: await contentOf(column) },
  }
}
