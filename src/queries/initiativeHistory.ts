import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import { initiativeOf } from './initiativeOf.ts'
import { pointedSentences } from './pointedSentences.ts'
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
  LEFT JOIN ${pointedSentences()} AS pointed ON pointed.activity_id = activity.activity_id
  WHERE cell.initiative_id = ${initiativeOf(initiativeId)}
  ORDER BY cell.fiscal_year, cell.kind, activity.position, activity.activity_id, earlier.activity_id`
