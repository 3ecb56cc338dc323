import { sql } from '../queries/sql.ts'
import type { FlagRule, RaisedFlag } from './flagRule.ts'

/** How alike two sentences must be to be the same one, as Dice's coefficient of their bigrams. */
const leastSimilarity = 0.8

/**
 * A sentence that recurs in the next year under another department; where a table of successors says that the one
 * became the other, the move is known and nothing is asked.
 */
export const departmentMoved: FlagRule = {
  id: 'department-moved',
  subject: 'department',
  query: sql<RaisedFlag>`
    WITH RECURSIVE named AS (
      SELECT activity_id, list(department::VARCHAR ORDER BY position) AS names
      FROM activity_department GROUP BY activity_id
    ),
    became AS (
      SELECT municipality, "from", "to" FROM department_successor
      UNION
      SELECT coalesce(became.municipality, successor.municipality), became."from", successor."to"
      FROM became JOIN department_successor AS successor ON successor."from" = became."to"
        AND coalesce(became.municipality = successor.municipality, true)
    )
    SELECT 'department-moved' AS flag, later.initiative_id, earlier.department, later.fiscal_year::INTEGER AS fiscal_year,
      NULL AS other_initiative_id, later.department AS other_department, NULL::INTEGER AS last_year,
      earlier.activity_id || ' ' || later.activity_id AS evidence
    FROM similar_activity
    JOIN activity AS earlier ON earlier.activity_id = similar_activity.earlier_id
    JOIN activity AS later ON later.activity_id = similar_activity.later_id
    JOIN named AS before ON before.activity_id = earlier.activity_id
    JOIN named AS after ON after.activity_id = later.activity_id
    WHERE relation = 'year-before' AND similarity >= ${leastSimilarity} AND NOT list_has_any(before.names, after.names)
      AND NOT EXISTS (
        FROM became WHERE coalesce(became.municipality, later.municipality::VARCHAR) = later.municipality::VARCHAR
          AND list_contains(before.names, became."from") AND list_contains(after.names, became."to"))
    ORDER BY later.fiscal_year, later.initiative_id, evidence`,
}
