import { sql } from '../queries/sql.ts'
import { asked } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Entries in the year, none of them held. */
export const onlyCancelled: FlagRule = {
  id: 'only-cancelled',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    SELECT 'only-cancelled' AS flag, initiative_id, NULL AS department, fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, evidence
    FROM ${asked} AS asked
    WHERE entries > 0 AND held = 0
    ORDER BY fiscal_year, initiative_id`,
}
