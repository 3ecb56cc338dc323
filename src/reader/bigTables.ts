import { partOfRows, partsOfPacked, type TablePart } from '../database/tablePart.ts'
import type { Decisions } from '../domain/decisions.ts'
import type { Site } from '../domain/site.ts'
import type { ActivityRows } from '../ingest/columnar/activityRows.ts'
import type { Lines } from '../ingest/columnar/collectLines.ts'
import { lineTables } from '../ingest/columnar/lineTables.ts'
import { NotPlainError } from '../ingest/columnar/notPlainError.ts'
import type { Reading } from '../ingest/reading.ts'
import { categoriesFor, type PublishedCategories } from '../join/categoriesFor.ts'
import { type Joined, joinReports } from '../join/joinReports.ts'

/** What stands beside a big file's own lines when its tables are made. */
export interface BigSurroundings {
  readonly sites: readonly Site[]
  readonly decisions: Decisions
  /** What categories mean where the file does not say. */
  readonly published: readonly PublishedCategories[]
}

/**
 * The tables of one big file, part by part, as `toTables` makes them of its rows: the small ones first (`few`), then the
 * others (`many`), without those that were made `ahead`, where these hold (`isAhead`). Throws a NotPlainError where the
 * file holds several reports that print the same cell, and a SuccessorCycleError.
 */
export const bigTables = (
  lines: Lines,
  reading: Reading,
  { sites, decisions, published }: BigSurroundings,
  ahead: ActivityRows | null,
): { joined: Joined; isAhead: boolean; few: Generator<TablePart>; many: Generator<TablePart> } => {
  const joined = joinReports([reading], decisions, sites)
  if (joined.joining.superseded.length > 0) throw new NotPlainError('cells that replace each other')
  const categories = joined.categories.length > 0 ? joined.categories : categoriesFor(published, joined)
  const loaded = { ...joined, categories }
  const tables = lineTables(lines, loaded, sites, ahead)
  return { joined: loaded, isAhead: tables.isAhead, few: fewOf(tables), many: manyOf(tables) }
}

type BigTables = ReturnType<typeof lineTables>

function* fewOf({ isAhead, publicComments, small }: BigTables): Generator<TablePart> {
  yield partOfRows('municipality', small.municipality)
  yield partOfRows('report', small.report)
  yield partOfRows('category', small.category)
  yield partOfRows('initiative', small.initiative)
  yield partOfRows('cell', small.cell)
  yield partOfRows('covered', small.covered)
  yield partOfRows('department_successor', small.department_successor)
  yield partOfRows('body', small.body)
  yield partOfRows('balance', small.balance)
  yield partOfRows('issue', small.issue)
  yield partOfRows('initiative_wording', small.initiative_wording)
  yield partOfRows('initiative_split', small.initiative_split)
  yield partOfRows('initiative_apart', small.initiative_apart)
  yield partOfRows('superseded_cell', small.superseded_cell)
  yield partOfRows('superseded_activity', small.superseded_activity)
  if (isAhead) yield partOfRows('public_comment', publicComments())
}

function* manyOf({ isAhead, ...tables }: BigTables): Generator<TablePart> {
  if (!isAhead) {
    /* Sentences are read while the engine takes those before them, so what asks for all of them comes after. */
    yield* partsOfPacked('activity', tables.activity)
    yield partOfRows('public_comment', tables.publicComments())
    yield* partsOfPacked('activity_department', tables.activityDepartment)
  }
  yield* partsOfPacked('similar_activity', tables.similarActivity)
}
