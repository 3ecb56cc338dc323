import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { FlagId } from '../domain/flag.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Scope } from '../domain/scope.ts'
import { matching, matchingInitiatives, referenceYear } from './matching.ts'
import { sql } from './sql.ts'

/** One dot of the matrix (an activity), or one empty cell (`activityId` null), in the report's order. */
export interface InitiativeMatrixRow {
  initiativeId: string
  headingId: string
  section: string
  process: string
  theme: string
  initiative: string
  category: number | null
  /** Flags of the initiative in the year asked about, in reading order. */
  flags: FlagId[]
  fiscalYear: FiscalYear
  kind: Kind
  activityId: string | null
  sentence: string | null
  department: string | null
  outcome: Outcome | null
  /** Whether the filter takes this entry; the others are dimmed in place. */
  matches: boolean
}

export const initiativeMatrix = (filter: Scope) => sql<InitiativeMatrixRow>`
  WITH flagged AS (
    SELECT initiative_id, list(flag::VARCHAR ORDER BY flag) AS flags
    FROM (SELECT DISTINCT initiative_id, flag FROM flag
      WHERE fiscal_year IS NULL OR flag = 'department-moved' OR fiscal_year = ${referenceYear(filter)})
    GROUP BY initiative_id
  )
  SELECT initiative.initiative_id AS "initiativeId", initiative.heading_id AS "headingId",
    initiative.section::VARCHAR AS section, initiative.process::VARCHAR AS process, initiative.theme::VARCHAR AS theme,
    initiative.name AS initiative, initiative.category::INTEGER AS category, coalesce(flagged.flags, []) AS flags,
    cell.fiscal_year::INTEGER AS "fiscalYear", cell.kind,
    activity.activity_id AS "activityId", activity.text AS sentence, activity.department, activity.outcome,
    coalesce(${matching(filter)}, false) AS matches
  FROM initiative
  JOIN cell ON cell.initiative_id = initiative.initiative_id
  LEFT JOIN activity ON activity.initiative_id = initiative.initiative_id
    AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind
  LEFT JOIN flagged ON flagged.initiative_id = initiative.initiative_id
  WHERE ${matchingInitiatives(filter)}
  ORDER BY initiative.position, cell.fiscal_year, cell.kind, activity.position, activity.activity_id`
