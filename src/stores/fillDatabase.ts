import type { Database } from '../database/database.ts'
import type { TableName, TableRow } from '../database/schema.ts'
import type { Site } from '../domain/site.ts'
import { raiseFlags } from '../flags/raiseFlags.ts'
import { type Loaded, toTables } from '../ingest/tables.ts'

/** Makes what was loaded the content of every table, then raises the flags over it. */
export const fillDatabase = async (
  database: Database,
  loaded: Loaded,
  sites: readonly Site[],
): Promise<void> => {
  const tables = toTables(loaded, sites)
  const replace = <Name extends TableName>(name: Name, rows: readonly TableRow<Name>[]) =>
    database.replace(name, rows)
  await replace('municipality', tables.municipality)
  await replace('report', tables.report)
  await replace('category', tables.category)
  await replace('initiative', tables.initiative)
  await replace('cell', tables.cell)
  await replace('covered', tables.covered)
  await replace('activity', tables.activity)
  await replace('activity_department', tables.activity_department)
  await replace('department_successor', tables.department_successor)
  await replace('similar_activity', tables.similar_activity)
  await replace('public_comment', tables.public_comment)
  await replace('body', tables.body)
  await replace('balance', tables.balance)
  await replace('issue', tables.issue)
  await replace('initiative_wording', tables.initiative_wording)
  await replace('initiative_split', tables.initiative_split)
  await replace('initiative_apart', tables.initiative_apart)
  await replace('superseded_cell', tables.superseded_cell)
  await replace('superseded_activity', tables.superseded_activity)
  await raiseFlags(database)
}
