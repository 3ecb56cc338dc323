import { isFigure } from './isFigure.ts'
import { type Query, sql } from './sql.ts'

/**
 * One row for every initiative and fiscal year of which the municipality's reports tell both the plan and the result:
 * whether the initiative has a cell of each kind, how many entries are planned (all that do not say 該当なし or the
 * like), reported and held, and the entries' ids. An initiative without one of the two cells has a row all the same; one has none
 * where figures stand for its plan or its results and nothing else says that anything was held: they do not tell.
 */
export const planAndResult: Query = sql`(
  SELECT cell.initiative_id, cell.fiscal_year,
    bool_or(cell.kind = 'plan') AS has_plan, bool_or(cell.kind = 'result') AS has_result,
    count(activity.activity_id) FILTER (cell.kind = 'plan' AND activity.outcome IS DISTINCT FROM 'none_reported') AS planned,
    count(activity.activity_id) FILTER (cell.kind = 'result') AS entries,
    count(activity.activity_id) FILTER (cell.kind = 'result' AND activity.held) AS held,
    string_agg(activity.activity_id, ' ' ORDER BY cell.kind DESC, activity.position, activity.activity_id)
      FILTER (activity.activity_id IS NOT NULL) AS evidence,
    string_agg(activity.activity_id, ' ' ORDER BY activity.position, activity.activity_id)
      FILTER (cell.kind = 'result' AND activity.held) AS held_evidence
  FROM cell
  JOIN (
    SELECT municipality, fiscal_year FROM covered GROUP BY municipality, fiscal_year HAVING count(DISTINCT kind) = 2
  ) AS told ON told.municipality::VARCHAR = cell.municipality::VARCHAR AND told.fiscal_year = cell.fiscal_year
  LEFT JOIN activity ON activity.initiative_id = cell.initiative_id
    AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind
  GROUP BY cell.initiative_id, cell.fiscal_year
  HAVING held > 0 OR NOT (
    (planned > 0 AND planned = count(activity.activity_id) FILTER (cell.kind = 'plan' AND activity.target IS NOT NULL))
    OR (entries > 0 AND entries = count(activity.activity_id) FILTER (${isFigure}))
  ))`
