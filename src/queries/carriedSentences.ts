import type { FilterField } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import type { Wording } from '../domain/wording.ts'
import { entries } from './entries.ts'
import { sentencesCompared } from './sentencesCompared.ts'
import { type Query, sql } from './sql.ts'

/** A sentence of the earlier year, and how it stands in the later one; never new. */
export interface CarriedSentence {
  activityId: string
  initiativeId: string
  sentence: string
  wording: Exclude<Wording, 'new'>
}

/** Sentences of the earlier of two years, and how many of them stand again in the later one. */
export interface CarriedOver {
  earlierYear: FiscalYear
  earlierKind: Kind
  fiscalYear: FiscalYear
  laterKind: Kind
  entries: number
  /** Word for word; with other numbers or, in a plan, another ending; in other words. */
  verbatim: number
  same: number
  reworded: number
  /** In the order of the report. */
  sentences: CarriedSentence[]
}

/** The entries of the earlier year that the filter leaves, with `wording` and the years and kinds compared, as a sub-query. */
export const carriedSentences = (filter: Scope, except: readonly FilterField[] = []): Query => sql`(
  SELECT entry.*, side.wording, side.earlier_year, side.earlier_kind, side.later_year, side.later_kind
  FROM ${sentencesCompared(filter)} AS side
  JOIN ${entries(filter, ['years', 'kinds', ...except])} AS entry ON entry.activity_id = side.earlier_id)`

/** The columns of CarriedOver, over `carried`. */
export const carriedColumns: Query = sql`
  earlier_year::INTEGER AS "earlierYear", earlier_kind AS "earlierKind", later_year::INTEGER AS "fiscalYear", later_kind AS "laterKind",
  count(*)::INTEGER AS entries, count(*) FILTER (wording = 'verbatim')::INTEGER AS verbatim,
  count(*) FILTER (wording = 'same')::INTEGER AS same, count(*) FILTER (wording IN ('reworded', 'alike'))::INTEGER AS reworded,
  list({'activityId': carried.activity_id, 'initiativeId': carried.initiative_id, 'sentence': carried.text, 'wording': wording}
    ORDER BY carried.initiative_position, carried.position, carried.activity_id) AS sentences`
