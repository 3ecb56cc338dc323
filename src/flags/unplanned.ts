import { planAndResult } from '../queries/planAndResult.ts'
import { sql } from '../queries/sql.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Held in a year whose plans are loaded, and the initiative's plan of that year is blank or has no cell; with what was held. */
export const unplanned: FlagRule = {
  id: 'unplanned',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    SELECT 'unplanned' AS flag, initiative_id, NULL AS department, fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, held_evidence AS evidence
    FROM ${planAndResult} AS told
    WHERE planned = 0 AND held > 0
    ORDER BY fiscal_year, initiative_id`,
}
