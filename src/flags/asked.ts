import { isFigure } from '../queries/isFigure.ts'
import { sql } from '../queries/sql.ts'

/**
 * One row for every initiative and fiscal year whose results some loaded report covers, with how many entries there
 * are, how many were held, and the entries' ids. A year without a cell is no row: where there is no data nothing is
 * asked, nor of a year whose entries are figures alone: they do not say whether anything was held.
 */
export const asked = sql`(
  SELECT cell.initiative_id, cell.fiscal_year,
    count(activity.activity_id) AS entries,
    count(activity.activity_id) FILTER (activity.held) AS held,
    string_agg(activity.activity_id, ' ' ORDER BY activity.position, activity.activity_id) AS evidence,
    string_agg(activity.activity_id, ' ' ORDER BY activity.position, activity.activity_id) FILTER (activity.held) AS held_evidence,
    list(DISTINCT activity.match_text ORDER BY activity.match_text) FILTER (activity.activity_id IS NOT NULL) AS wording
  FROM cell
  LEFT JOIN activity ON activity.initiative_id = cell.initiative_id
    AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind AND NOT ${isFigure}
  WHERE cell.kind = 'result'
  GROUP BY cell.initiative_id, cell.fiscal_year
  HAVING entries > 0 OR (cell.initiative_id, cell.fiscal_year) NOT IN (
    SELECT (activity.initiative_id, activity.fiscal_year) FROM activity WHERE ${isFigure}))`
