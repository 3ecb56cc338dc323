import { sql } from '../queries/sql.ts'
import { asked } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Nothing held in the year: the cell is blank (no evidence), or everything in it was called off (the evidence). */
export const noResult: FlagRule = {
  id: 'no-result',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    SELECT 'no-result' AS flag, initiative_id, NULL AS department, fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, evidence
    FROM ${asked} AS asked
    WHERE held = 0
    ORDER BY fiscal_year, initiative_id`,
}
