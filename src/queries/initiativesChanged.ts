import type { Scope } from '../domain/scope.ts'
import { matchingInitiatives } from './matching.ts'
import { sql } from './sql.ts'

/** Which of two reports has a row: only the later, only the earlier (and perhaps in another category), or both. */
export type Presence = 'added' | 'moved' | 'gone' | 'both'

/** One initiative of two reports of a municipality that follow each other, newest pair first. */
export interface InitiativesChangedRow {
  initiativeId: string
  position: number
  initiative: string
  category: number | null
  presence: Presence
  /** Of a row that moved: the category it had in the earlier report. */
  earlierCategory: number | null
  earlierReport: string
  laterReport: string
}

/*
 * Where two reports tell of the same cell, the later one's stands in the table. So a row is new when the earlier report
 * has none of it in the years and kinds that it alone tells of, and it must have some.
 */
export const initiativesChanged = (filter: Scope) => sql<InitiativesChangedRow>`
  WITH span AS (
    SELECT cell.report::VARCHAR AS report, municipality::VARCHAR AS municipality, max(fiscal_year) AS last, min(fiscal_year) AS first
    FROM cell GROUP BY cell.report, municipality
  ),
  pair AS (
    SELECT * FROM (
      SELECT municipality, report AS later, last AS later_last,
        lag(report) OVER following AS earlier
      FROM span WINDOW following AS (PARTITION BY municipality ORDER BY last, first, report)
    ) WHERE earlier IS NOT NULL
  ),
  told AS (SELECT DISTINCT report::VARCHAR AS report, municipality::VARCHAR AS municipality, fiscal_year, kind FROM cell),
  comparable AS (
    SELECT pair.* FROM pair WHERE EXISTS (
      FROM told AS own WHERE own.report = pair.earlier AND own.municipality = pair.municipality AND NOT EXISTS (
        FROM told AS other WHERE other.report = pair.later AND other.municipality = pair.municipality
          AND other.fiscal_year = own.fiscal_year AND other.kind = own.kind))
  ),
  stands AS (
    SELECT comparable.*, cell.initiative_id,
      bool_or(cell.report::VARCHAR = earlier) AS in_earlier, bool_or(cell.report::VARCHAR = later) AS in_later
    FROM comparable JOIN cell ON cell.municipality::VARCHAR = comparable.municipality
      AND cell.report::VARCHAR IN (comparable.earlier, comparable.later)
    GROUP BY ALL
  ),
  left_heading AS (
    SELECT stands.later, initiative.heading_id, any_value(initiative.category) AS category, count(*) AS times
    FROM stands JOIN initiative USING (initiative_id)
    WHERE NOT in_later GROUP BY stands.later, initiative.heading_id
  ),
  new_heading AS (
    SELECT stands.later, initiative.heading_id, count(*) AS times
    FROM stands JOIN initiative USING (initiative_id)
    WHERE NOT in_earlier GROUP BY stands.later, initiative.heading_id
  ),
  moved AS (
    SELECT later, heading_id, left_heading.category
    FROM left_heading JOIN new_heading USING (later, heading_id)
    WHERE left_heading.times = 1 AND new_heading.times = 1
  )
  SELECT initiative.initiative_id AS "initiativeId", initiative.position::INTEGER AS position, initiative.name AS initiative,
    initiative.category::INTEGER AS category,
    CASE WHEN in_earlier AND in_later THEN 'both' WHEN in_earlier THEN 'gone'
      WHEN moved.heading_id IS NOT NULL THEN 'moved' ELSE 'added' END AS presence,
    CASE WHEN in_later THEN moved.category::INTEGER END AS "earlierCategory",
    earlier AS "earlierReport", stands.later AS "laterReport"
  FROM stands
  JOIN initiative ON initiative.initiative_id = stands.initiative_id
  LEFT JOIN moved ON moved.later = stands.later AND moved.heading_id = initiative.heading_id
    AND in_earlier IS DISTINCT FROM in_later
  WHERE ${matchingInitiatives(filter)} AND NOT (in_earlier AND NOT in_later AND moved.heading_id IS NOT NULL)
  ORDER BY later_last DESC, stands.later, CASE presence WHEN 'added' THEN 1 WHEN 'moved' THEN 2 WHEN 'gone' THEN 3 ELSE 4 END,
    initiative.position`
