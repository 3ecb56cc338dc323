import { sql } from '../queries/sql.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** No entry in any loaded year, result or plan; with the row of the same heading that has results, if one has. */
export const noEntryEver: FlagRule = {
  id: 'no-entry-ever',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    SELECT 'no-entry-ever' AS flag, initiative.initiative_id, NULL AS department, NULL::INTEGER AS fiscal_year,
      (SELECT min(sibling.initiative_id) FROM initiative AS sibling
        JOIN activity ON activity.initiative_id = sibling.initiative_id AND activity.kind = 'result'
        WHERE sibling.heading_id = initiative.heading_id AND sibling.initiative_id <> initiative.initiative_id) AS other_initiative_id,
      NULL AS other_department, NULL::INTEGER AS last_year, NULL AS evidence
    FROM initiative
    WHERE initiative.initiative_id NOT IN (SELECT initiative_id FROM activity)
    ORDER BY initiative.position`,
}
