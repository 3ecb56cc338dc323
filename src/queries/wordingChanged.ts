import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Scope } from '../domain/scope.ts'
import type { Wording } from '../domain/wording.ts'
import { entries } from './entries.ts'
import { sentencesCompared } from './sentencesCompared.ts'
import { sql } from './sql.ts'

/** A sentence of the earlier year and the one of the later year that goes on from it, in the same initiative; of one that is new or gone, one side only. */
export interface WordingChangedRow {
  initiativeId: string
  initiative: string
  category: number | null
  earlierYear: FiscalYear
  earlierKind: Kind
  fiscalYear: FiscalYear
  laterKind: Kind
  wording: Wording
  earlierId: string | null
  earlier: string | null
  earlierDepartment: string | null
  laterId: string | null
  later: string | null
  laterDepartment: string | null
  /** Dice's coefficient of the texts without numbers and eras, 0.5 to 1; null where there is nothing to compare. */
  similarity: number | null
}

export const wordingChanged = (filter: Scope) => sql<WordingChangedRow>`
  WITH matching AS MATERIALIZED (SELECT activity_id FROM ${entries(filter, ['years', 'kinds'])})
  SELECT known.initiative_id AS "initiativeId", known.initiative, known.category::INTEGER AS category,
    earlier_year::INTEGER AS "earlierYear", earlier_kind AS "earlierKind", later_year::INTEGER AS "fiscalYear",
    later_kind AS "laterKind", wording,
    earlier.activity_id AS "earlierId", earlier.text AS earlier, earlier.department AS "earlierDepartment",
    later.activity_id AS "laterId", later.text AS later, later.department AS "laterDepartment", similarity
  FROM ${sentencesCompared(filter)} AS side
  JOIN activity AS known ON known.activity_id = coalesce(side.later_id, side.earlier_id)
  LEFT JOIN activity AS earlier ON earlier.activity_id = side.earlier_id
  LEFT JOIN activity AS later ON later.activity_id = side.later_id
  WHERE side.earlier_id IN (FROM matching) OR side.later_id IN (FROM matching)
  ORDER BY CASE wording WHEN 'reworded' THEN 1 WHEN 'alike' THEN 2 WHEN 'new' THEN 3 WHEN 'gone' THEN 4 WHEN 'same' THEN 5 ELSE 6 END,
    known.initiative_position, known.position, known.activity_id`
