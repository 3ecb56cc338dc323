import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Movement } from '../domain/movement.ts'
import type { Scope } from '../domain/scope.ts'
import { comparedYears } from './comparedYears.ts'
import { isFigure } from './isFigure.ts'
import { matchingInitiatives } from './matching.ts'
import { sql } from './sql.ts'

/** One initiative with its results of two fiscal years. */
export interface MovementChangedRow {
  initiativeId: string
  position: number
  initiative: string
  category: number | null
  movement: Movement
  earlierYear: FiscalYear
  fiscalYear: FiscalYear
  /** Whether the results of each year have a cell for this initiative. */
  hasEarlier: boolean
  hasLater: boolean
  earlierEntries: number
  earlierHeld: number
  entries: number
  held: number
  /** The last year in which something was held before the earlier one; null where nothing was. */
  lastYear: FiscalYear | null
}

/* An initiative that tells of either year in figures alone has no row: they do not say whether anything was held. */
export const movementChanged = (filter: Scope) => sql<MovementChangedRow>`
  WITH counted AS (
    SELECT cell.initiative_id, earlier, later,
      bool_or(cell.fiscal_year = earlier) AS has_earlier, bool_or(cell.fiscal_year = later) AS has_later,
      count(activity.activity_id) FILTER (cell.fiscal_year = earlier) AS earlier_entries,
      count(activity.activity_id) FILTER (cell.fiscal_year = earlier AND activity.held) AS earlier_held,
      count(activity.activity_id) FILTER (cell.fiscal_year = earlier AND ${isFigure}) AS earlier_figures,
      count(activity.activity_id) FILTER (cell.fiscal_year = later) AS entries,
      count(activity.activity_id) FILTER (cell.fiscal_year = later AND activity.held) AS held,
      count(activity.activity_id) FILTER (cell.fiscal_year = later AND ${isFigure}) AS figures,
      max(cell.fiscal_year) FILTER (cell.fiscal_year < earlier AND activity.held) AS last_year
    FROM ${comparedYears(filter)} AS compared
    JOIN cell ON cell.municipality::VARCHAR = compared.municipality
      AND cell.kind = 'result' AND cell.fiscal_year <= compared.later
    LEFT JOIN activity ON activity.initiative_id = cell.initiative_id
      AND activity.fiscal_year = cell.fiscal_year AND activity.kind = cell.kind
    GROUP BY cell.initiative_id, earlier, later
    HAVING (has_earlier OR has_later) AND NOT (earlier_figures > 0 AND earlier_figures = earlier_entries)
      AND NOT (figures > 0 AND figures = count(activity.activity_id) FILTER (cell.fiscal_year = later))
  )
  SELECT initiative.initiative_id AS "initiativeId", initiative.position::INTEGER AS position,
    initiative.name AS initiative, initiative.category::INTEGER AS category,
    CASE WHEN held > 0 AND earlier_held > 0 THEN 'moving' WHEN held > 0 AND last_year IS NOT NULL THEN 'resumed'
      WHEN held > 0 THEN 'newly-moving' WHEN earlier_held > 0 THEN 'newly-silent' ELSE 'silent' END AS movement,
    earlier::INTEGER AS "earlierYear", later::INTEGER AS "fiscalYear",
    has_earlier AS "hasEarlier", has_later AS "hasLater",
    earlier_entries::INTEGER AS "earlierEntries", earlier_held::INTEGER AS "earlierHeld",
    counted.entries::INTEGER AS entries, held::INTEGER AS held, last_year::INTEGER AS "lastYear"
  FROM counted JOIN initiative ON initiative.initiative_id = counted.initiative_id
  WHERE ${matchingInitiatives(filter)}
  ORDER BY CASE movement WHEN 'newly-moving' THEN 1 WHEN 'resumed' THEN 2 WHEN 'newly-silent' THEN 3
    WHEN 'moving' THEN 4 ELSE 5 END, initiative.position`
