import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import { initiativeOf } from './initiativeOf.ts'
import { sql } from './sql.ts'

/** One sentence of an initiative, or one of its empty cells (`activityId` null), with the sentence it goes on from. */
export interface InitiativeHistoryRow {
  fiscalYear: FiscalYear
  kind: Kind
  activityId: string | null
  sentence: string | null
  department: string | null
  outcome: Outcome | null
  position: number | null
  report: string
  sheet: string | null
  row: number | null
  column: number | null
  /** The sentence of the year before that this one goes on from, and how alike they are (0 to 1). */
  earlierId: string | null
  earlierSentence: string | null
  earlierDepartment: string | null
  similarity: number | null
  /** The sentence that 「同上」 or 「前年度と同じ」 points to; null of a sentence in its own words, or where there is none. */
  pointedSentence: string | null
}

/* Of 左 and 前年 the one at its place in the results of the year before, else the one before it in its cell or column. */
const pointed = (initiativeId: string) => sql<{ activity_id: string; sentence: string | null }>`
  WITH own AS (
    SELECT *, row_number() OVER (PARTITION BY fiscal_year, kind ORDER BY position, activity_id) AS place
    FROM activity WHERE initiative_id = ${initiativeOf(initiativeId)})
  SELECT own.activity_id, CASE
    WHEN regexp_matches(own.text, '左|[前昨]年|前回') THEN (
      SELECT any_value(other.text) FROM own AS other
      WHERE other.fiscal_year = own.fiscal_year - 1 AND other.kind = 'result' AND other.place = own.place)
    WHEN regexp_matches(own.text, '\\d|元') THEN NULL
    WHEN own.place > 1 THEN (
      SELECT any_value(other.text) FROM own AS other
      WHERE other.fiscal_year = own.fiscal_year AND other.kind = own.kind AND other.place = own.place - 1)
    ELSE (
      SELECT arg_max(above.text, above.row::BIGINT * 1000000 + above.position) FROM activity AS above
      WHERE above.report = own.report AND above.sheet IS NOT DISTINCT FROM own.sheet AND above.column = own.column
        AND above.row < own.row AND above.row >= (
          SELECT coalesce(max(cell.row), 0) FROM cell
          WHERE cell.report = own.report AND cell.sheet IS NOT DISTINCT FROM own.sheet AND cell.column = own.column
            AND cell.row < own.row))
    END AS sentence
  FROM own WHERE own.entry_type = 'same_as'`

export const initiativeHistory = (initiativeId: string) => sql<InitiativeHistoryRow>`
  SELECT cell.fiscal_year::INTEGER AS "fiscalYear", cell.kind, activity.activity_id AS "activityId", activity.text AS sentence,
    activity.department, activity.outcome, activity.position::INTEGER AS position,
    coalesce(activity.report::VARCHAR, cell.report::VARCHAR) AS report, coalesce(activity.sheet, cell.sheet) AS sheet,
    coalesce(activity.row, cell.row)::INTEGER AS row, coalesce(activity.column, cell.column)::INTEGER AS "column",
    earlier.activity_id AS "earlierId", earlier.text AS "earlierSentence", earlier.department AS "earlierDepartment",
    similar_activity.similarity, pointed.sentence AS "pointedSentence"
  FROM cell
  LEFT JOIN activity ON activity.initiative_id = cell.initiative_id
    AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind
  LEFT JOIN similar_activity ON similar_activity.later_id = activity.activity_id AND relation = 'year-before'
  LEFT JOIN activity AS earlier ON earlier.activity_id = similar_activity.earlier_id
  LEFT JOIN (${pointed(initiativeId)}) AS pointed ON pointed.activity_id = activity.activity_id
  WHERE cell.initiative_id = ${initiativeOf(initiativeId)}
  ORDER BY cell.fiscal_year, cell.kind, activity.position, activity.activity_id, earlier.activity_id`
