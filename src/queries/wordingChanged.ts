import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { referenceYear } from './matching.ts'
import { sql } from './sql.ts'

/** How much of a sentence's words stands again a year later: all, nearly all, or part. */
export type Wording = 'reworded' | 'alike' | 'same'

/** A result of the year before and the one of the year asked about that goes on from it, in the same initiative. */
export interface WordingChangedRow {
  initiativeId: string
  initiative: string
  category: number | null
  /** The later year; the other is the one before it. */
  fiscalYear: FiscalYear
  wording: Wording
  earlierId: string
  earlier: string
  earlierDepartment: string
  laterId: string
  later: string
  laterDepartment: string
  /** Dice's coefficient of the texts without numbers and eras, 0.5 to 1. */
  similarity: number
}

/* From here on two sentences count as the same one, as in the flag department-moved. */
const leastSame = 0.8

export const wordingChanged = (filter: Scope) => sql<WordingChangedRow>`
  SELECT later.initiative_id AS "initiativeId", later.initiative, later.category::INTEGER AS category,
    later.fiscal_year::INTEGER AS "fiscalYear",
    CASE WHEN later.match_text = earlier.match_text THEN 'same' WHEN similarity >= ${leastSame} THEN 'reworded'
      ELSE 'alike' END AS wording,
    earlier.activity_id AS "earlierId", earlier.text AS earlier, earlier.department AS "earlierDepartment",
    later.activity_id AS "laterId", later.text AS later, later.department AS "laterDepartment", similarity
  FROM ${entries(filter, ['years', 'kinds'])} AS later
  JOIN similar_activity ON similar_activity.later_id = later.activity_id AND relation = 'year-before'
  JOIN activity AS earlier ON earlier.activity_id = similar_activity.earlier_id
  WHERE later.kind = 'result' AND earlier.kind = 'result' AND later.fiscal_year = ${referenceYear(filter)}
  ORDER BY CASE wording WHEN 'reworded' THEN 1 WHEN 'alike' THEN 2 ELSE 3 END,
    later.initiative_position, later.position, later.activity_id`
