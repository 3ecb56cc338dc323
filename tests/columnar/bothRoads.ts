import { openNode } from '../../src/build/openNode.ts'
import { columnsOf } from '../../src/database/columnsOf.ts'
import type { Database } from '../../src/database/database.ts'
import { schema, type TableName } from '../../src/database/schema.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import type { Site } from '../../src/domain/site.ts'
import { partOfPacked, type TablePart } from '../../src/database/tablePart.ts'
import { activitiesAhead } from '../../src/ingest/columnar/activitiesAhead.ts'
import type { ActivityRows } from '../../src/ingest/columnar/activityRows.ts'
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

/** Databases, one for each road that a file can take to its tables. */
export interface Roads {
  readonly row: Database
  readonly column: Database
  /** As columns, those of activities while the file is being read. */
  readonly ahead: Database
}

export const openRoads = async (): Promise<Roads> => ({
  row: await openNode(),
  column: await openNode(),
  ahead: await openNode(),
})

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

/**
 * Fills the databases from the same bytes, and gives what each then holds and what each said of the file; null for the
 * tables that were made ahead where they do not hold.
 */
export const takeBoth = async (
  { row, column, ahead }: Roads,
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
  const partsAhead: TablePart[] = []
  const activities = activitiesAhead((table, piece) => void partsAhead.push(partOfPacked(table, piece, null)), 5) // prettier-ignore
  const { lines, issues, headerRow, opened } = await readColumns(new Blob([bytes]), file, { municipality }, { onLines: activities.take, linesAtATime: 3 }) // prettier-ignore
  const understood = understandLines(lines, issues, opened, headerRow)
  const fill = async (database: Database, before: readonly TablePart[], made: ActivityRows | null) => {
    const { few, many, isAhead } = bigTables(
      lines,
      understood,
      { sites, decisions: noDecisions, published },
      made,
    )
    const loading = database.load()
    if (isAhead) for (const part of before) await loading.add(part)
    for (const tables of [few, many]) for (const part of tables) await loading.add(part)
    await loading.commit()
    await raiseBigFlags(database)
    return isAhead
  }
  await fill(column, [], null)
  const isAhead = await fill(ahead, partsAhead, activities.rows())
  /* The rows themselves are compared where they end: in the tables. */
  const saidOf = ({ rejected, issues, balance, sheets, format, encoding, title, categories: own }: Reading) => ({ rejected, issues, balance, sheets, format, encoding, title, own }) // prettier-ignore
  return {
    row: { said: saidOf(reading), tables: await contentOf(row) },
    column: { said: saidOf(understood), tables: await contentOf(column) },
    ahead: isAhead ? await contentOf(ahead) : null,
  }
}
