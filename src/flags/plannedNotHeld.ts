import { planAndResult } from '../queries/planAndResult.ts'
import { sql } from '../queries/sql.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Something planned for a year whose results are loaded, and nothing held in it; with the plan's sentences and the result's, if any. */
export const plannedNotHeld: FlagRule = {
  id: 'planned-not-held',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    SELECT 'planned-not-held' AS flag, initiative_id, NULL AS department, fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, evidence
    FROM ${planAndResult} AS told
    WHERE planned > 0 AND held = 0
    ORDER BY fiscal_year, initiative_id`,
}
