import { sql } from '../queries/sql.ts'
import { asked, entriesIn } from './asked.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** Every result sentence the same as in the year before, digits and years aside. */
export const unchangedWording: FlagRule = {
  id: 'unchanged-wording',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH asked AS ${asked},
    /* All sentences are compared only where the first and the last are the same. */
    alike AS (
      SELECT now.initiative_id, now.fiscal_year
      FROM asked AS now
      JOIN asked AS earlier ON earlier.initiative_id = now.initiative_id AND earlier.fiscal_year = now.fiscal_year - 1
      WHERE now.entries > 0 AND now.entries = earlier.entries
        AND now.first_wording = earlier.first_wording AND now.last_wording = earlier.last_wording
    ),
    entries AS ${entriesIn(sql`FROM alike UNION SELECT initiative_id, fiscal_year - 1 FROM alike`)}
    SELECT 'unchanged-wording' AS flag, now.initiative_id, NULL AS department, now.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, NULL AS other_department, now.fiscal_year::INTEGER AS last_year,
      earlier.evidence || ' ' || now.evidence AS evidence
    FROM alike
    JOIN entries AS now ON now.initiative_id = alike.initiative_id AND now.fiscal_year = alike.fiscal_year
    JOIN entries AS earlier ON earlier.initiative_id = alike.initiative_id AND earlier.fiscal_year = alike.fiscal_year - 1
    WHERE now.wording = earlier.wording
    ORDER BY now.fiscal_year, now.initiative_id`,
}
