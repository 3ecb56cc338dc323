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
    WITH RECURSIVE recurring AS (
      SELECT earlier_id, later_id FROM similar_activity
      SEMI JOIN activity_department AS before ON before.activity_id = earlier_id
      SEMI JOIN activity_department AS after ON after.activity_id = later_id
      WHERE relation = 'year-before' AND similarity >= ${leastSimilarity}
    ),
    stayed AS (
      SELECT earlier_id, later_id FROM recurring
      JOIN activity_department AS before ON before.activity_id = earlier_id
      JOIN activity_department AS after ON after.activity_id = later_id AND after.department = before.department
    ),
    moved AS (SELECT earlier_id, later_id FROM recurring ANTI JOIN stayed USING (earlier_id, later_id)),
    named AS (
      SELECT activity_id, list(department::VARCHAR) AS names
      FROM activity_department
      WHERE activity_id IN (SELECT earlier_id FROM moved UNION SELECT later_id FROM moved)
      GROUP BY activity_id
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
    FROM moved
    JOIN activity AS earlier ON earlier.activity_id = moved.earlier_id
    JOIN activity AS later ON later.activity_id = moved.later_id
    JOIN named AS before ON before.activity_id = earlier.activity_id
    JOIN named AS after ON after.activity_id = later.activity_id
    WHERE NOT EXISTS (
        FROM became WHERE coalesce(became.municipality, later.municipality::VARCHAR) = later.municipality::VARCHAR
          AND list_contains(before.names, became."from") AND list_contains(after.names, became."to"))
    ORDER BY later.fiscal_year, later.initiative_id, evidence`,
}
