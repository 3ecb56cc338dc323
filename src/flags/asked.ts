import { isFigure } from '../queries/isFigure.ts'
import { type Query, sql } from '../queries/sql.ts'

/**
 * One row for every initiative and fiscal year whose results some loaded report covers, with how many entries there
 * are, how many were held, and the first and the last of what their sentences are matched by. A year without a cell is no
 * row: where there is no data nothing is asked, nor of a year whose entries are figures alone: they do not say whether
 * anything was held.
 */
export const asked = sql`(
  SELECT cell.initiative_id, cell.fiscal_year,
    count(activity.activity_id) AS entries,
    count(activity.activity_id) FILTER (activity.held) AS held,
    min(activity.match_hash) AS first_wording, max(activity.match_hash) AS last_wording
  FROM cell
  LEFT JOIN activity ON activity.initiative_id = cell.initiative_id
    AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind AND NOT ${isFigure}
  WHERE cell.kind = 'result'
  GROUP BY cell.initiative_id, cell.fiscal_year
  HAVING entries > 0 OR (cell.initiative_id, cell.fiscal_year) NOT IN (
    SELECT (activity.initiative_id, activity.fiscal_year) FROM activity WHERE ${isFigure}))`

/**
 * The entries that count for some initiatives and fiscal years, one row each where there are any: the ids of all and of
 * those held, and what the sentences are matched by. `years` gives rows of two columns. Only what is asked about is gathered: of a million
 * sentences that is what takes time.
 */
export const entriesIn = (years: Query) => sql`(
  SELECT activity.initiative_id, activity.fiscal_year,
    string_agg(activity.activity_id, ' ' ORDER BY activity.position, activity.activity_id) AS evidence,
    string_agg(activity.activity_id, ' ' ORDER BY activity.position, activity.activity_id) FILTER (activity.held) AS held_evidence,
    list(DISTINCT activity.match_hash ORDER BY activity.match_hash) AS wording
  FROM activity
  SEMI JOIN (${years}) AS years(initiative_id, fiscal_year)
    ON years.initiative_id = activity.initiative_id AND years.fiscal_year = activity.fiscal_year
  WHERE activity.kind = 'result' AND NOT ${isFigure}
  GROUP BY activity.initiative_id, activity.fiscal_year)`
