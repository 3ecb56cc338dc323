import { sql } from '../queries/sql.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** The policy names a body, and the initiative that sets this body up has no entry in any year, in whatever category it stands. */
export const waitsOnBody: FlagRule = {
  id: 'waits-on-body',
  subject: 'initiative',
  query: sql<RaisedFlag>`
    WITH silent AS (
      SELECT municipality, name, arg_min(initiative_id, position) AS initiative_id
      FROM initiative GROUP BY municipality, name HAVING sum(entries) = 0
    )
    SELECT DISTINCT 'waits-on-body' AS flag, initiative.initiative_id, NULL AS department, NULL::INTEGER AS fiscal_year,
      founding.initiative_id AS other_initiative_id, NULL AS other_department, NULL::INTEGER AS last_year, NULL AS evidence
    FROM initiative
    JOIN body ON body.municipality::VARCHAR = initiative.municipality::VARCHAR AND contains(initiative.policy, body.printed)
    JOIN silent AS founding ON founding.municipality = initiative.municipality AND founding.name = body.initiative
    ORDER BY initiative.initiative_id, founding.initiative_id`,
}
