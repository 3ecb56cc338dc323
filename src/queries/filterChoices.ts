import type { FilterField } from '../domain/filter.ts'
import type { Scope } from '../domain/scope.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** One value that a filter field can take, with how many entries it has (results and plans apart). */
export interface FilterChoiceRow {
  field: Exclude<FilterField, 'words'>
  value: string
  /** What to show when the value is an id. */
  label: string
  results: number
  plans: number
}

/* Rows of one name are told apart by their category, Ⅰ to Ⅹ. */
const distinctName = sql`initiative.name || CASE
  WHEN (SELECT count(*) FROM initiative AS same WHERE same.name = initiative.name) > 1
  THEN coalesce(' ' || chr(8543 + initiative.category), '') ELSE '' END`

export const filterChoices = (scope: Pick<Scope, 'names'> = {}) => sql<FilterChoiceRow>`
  WITH choice AS (
    SELECT 'years' AS field, fiscal_year::VARCHAR AS value, fiscal_year::VARCHAR AS label, kind, fiscal_year AS place
      FROM activity
    UNION ALL SELECT 'categories', category::VARCHAR, category::VARCHAR, kind, category FROM activity WHERE category IS NOT NULL
    UNION ALL SELECT 'sections', section::VARCHAR, section::VARCHAR, kind, initiative_position FROM activity WHERE section <> ''
    UNION ALL SELECT 'initiatives', initiative.initiative_id, ${distinctName}, activity.kind, initiative.position
      FROM initiative LEFT JOIN activity ON activity.initiative_id = initiative.initiative_id
    UNION ALL SELECT 'departments', named.department::VARCHAR, named.department::VARCHAR, kind, initiative_position
      FROM activity JOIN ${namedDepartments(scope)} AS named USING (activity_id)
    UNION ALL SELECT 'kinds', kind::VARCHAR, kind::VARCHAR, kind, 0 FROM activity WHERE kind IS NOT NULL
    UNION ALL SELECT 'outcomes', outcome::VARCHAR, outcome::VARCHAR, kind, 0 FROM activity WHERE outcome IS NOT NULL
    UNION ALL SELECT 'publicComment', public_comment::VARCHAR, public_comment::VARCHAR, kind, 0 FROM activity WHERE public_comment IS NOT NULL
    UNION ALL SELECT 'municipalities', municipality::VARCHAR, municipality::VARCHAR, kind, 0 FROM activity
  )
  SELECT field, value, any_value(label) AS label,
    count(*) FILTER (kind = 'result')::INTEGER AS results, count(*) FILTER (kind = 'plan')::INTEGER AS plans
  FROM choice
  GROUP BY field, value
  ORDER BY field, min(place), results DESC, value`
