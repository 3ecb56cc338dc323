import { sql } from '../queries/sql.ts'
import { asked } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Every result sentence the same as in the year before, digits and years aside. */
export const unchangedWording: FlagRule = {
  id: 'unchanged-wording',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH asked AS ${asked}
    SELECT 'unchanged-wording' AS flag, now.initiative_id, NULL AS department, now.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, now.fiscal_year::INTEGER AS last_year,
      earlier.evidence || ' ' || now.evidence AS evidence
    FROM asked AS now
    JOIN asked AS earlier ON earlier.initiative_id = now.initiative_id AND earlier.fiscal_year = now.fiscal_year - 1
    WHERE now.entries > 0 AND now.entries = earlier.entries AND now.wording = earlier.wording
    ORDER BY now.fiscal_year, now.initiative_id`,
}
