import type { Scope } from '../domain/scope.ts'
import { matchingInitiatives } from './matching.ts'
import { type Query, sql } from './sql.ts'

/**
 * Which of two reports has a row: only the later, only the earlier, or both; and where a reader decided that the two
 * have one under other words, or where nothing but its category differs and nobody decided that they are two, what became
 * of it.
 */
export type Presence = 'added' | 'renamed' | 'moved' | 'split' | 'gone' | 'both'

/** One initiative of two reports of a municipality that follow each other, newest pair first. */
export interface InitiativesChangedRow {
  initiativeId: string
  position: number
  initiative: string
  category: number | null
  presence: Presence
  /** Section, process and theme, as the later report prints them; of a row that is gone, the earlier. */
  place: string
  /** Of a row renamed, moved or split off: how the earlier report words it. */
  earlierInitiative: string | null
  earlierPlace: string | null
  earlierCategory: number | null
  earlierReport: string
  laterReport: string
}

const placeOf = (table: 'initiative' | 'initiative_wording'): Query => ({
  text: `concat_ws(' ', ${['section', 'process', 'theme'].map((column) => `nullif(${table}.${column}::VARCHAR, '')`).join(', ')})`,
  parameters: [],
})

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
  covers AS (SELECT DISTINCT report::VARCHAR AS report, municipality::VARCHAR AS municipality, fiscal_year, kind FROM cell),
  comparable AS (
    SELECT pair.* FROM pair WHERE EXISTS (
      FROM covers AS own WHERE own.report = pair.earlier AND own.municipality = pair.municipality AND NOT EXISTS (
        FROM covers AS other WHERE other.report = pair.later AND other.municipality = pair.municipality
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
    SELECT stands.later, initiative.heading_id, any_value(initiative.category) AS category,
      any_value(initiative_id) AS initiative_id, count(*) AS times
    FROM stands JOIN initiative USING (initiative_id)
    WHERE NOT in_later GROUP BY stands.later, initiative.heading_id
  ),
  new_heading AS (
    SELECT stands.later, initiative.heading_id, any_value(initiative_id) AS initiative_id, count(*) AS times
    FROM stands JOIN initiative USING (initiative_id)
    WHERE NOT in_earlier GROUP BY stands.later, initiative.heading_id
  ),
  moved AS (
    SELECT later, heading_id, left_heading.category
    FROM left_heading JOIN new_heading USING (later, heading_id)
    WHERE left_heading.times = 1 AND new_heading.times = 1 AND NOT EXISTS (FROM initiative_apart
      WHERE (from_id, to_id) IN ((left_heading.initiative_id, new_heading.initiative_id),
        (new_heading.initiative_id, left_heading.initiative_id)))
  ),
  wording AS (
    SELECT initiative_id, report::VARCHAR AS report, first(initiative_wording ORDER BY position) AS words,
      first(${placeOf('initiative_wording')} ORDER BY position) AS place
    FROM initiative_wording GROUP BY initiative_id, initiative_wording.report
  ),
  split AS (
    SELECT parent.later, initiative_split.from_id, initiative_split.to_id
    FROM initiative_split
    JOIN stands AS parent ON parent.initiative_id = from_id AND parent.in_earlier
    JOIN stands AS child ON child.initiative_id = to_id AND child.later = parent.later
      AND child.in_later AND NOT child.in_earlier
  ),
  origin AS (SELECT later, to_id, min(from_id) AS from_id FROM split GROUP BY later, to_id),
  told AS (
    SELECT stands.*, origin.from_id, moved.category AS moved_from, before.words AS before, after.words AS after,
      before.place AS before_place, after.place AS after_place,
      CASE WHEN in_earlier AND in_later THEN
          CASE WHEN before.words.plain_name <> after.words.plain_name THEN 'renamed'
            WHEN before.words.plain_place <> after.words.plain_place THEN 'moved' ELSE 'both' END
        WHEN in_earlier THEN 'gone' WHEN origin.from_id IS NOT NULL THEN 'split'
        WHEN moved.heading_id IS NOT NULL THEN 'moved' ELSE 'added' END AS presence
    FROM stands
    JOIN initiative ON initiative.initiative_id = stands.initiative_id
    LEFT JOIN moved ON moved.later = stands.later AND moved.heading_id = initiative.heading_id
      AND in_earlier IS DISTINCT FROM in_later
    LEFT JOIN origin ON origin.later = stands.later AND origin.to_id = stands.initiative_id
    LEFT JOIN wording AS before
      ON before.report = stands.earlier AND before.initiative_id = coalesce(origin.from_id, stands.initiative_id)
    LEFT JOIN wording AS after ON after.report = stands.later AND after.initiative_id = stands.initiative_id
    WHERE NOT (in_earlier AND NOT in_later AND (moved.heading_id IS NOT NULL
      OR EXISTS (FROM split WHERE split.later = stands.later AND split.from_id = stands.initiative_id)))
  )
  SELECT initiative.initiative_id AS "initiativeId", initiative.position::INTEGER AS position,
    coalesce(after.name, initiative.name) AS initiative, coalesce(after.category, initiative.category)::INTEGER AS category,
    presence, coalesce(after_place, ${placeOf('initiative')}) AS place,
    CASE WHEN presence IN ('renamed', 'moved', 'split') THEN coalesce(before.name, initiative.name) END AS "earlierInitiative",
    CASE WHEN presence IN ('renamed', 'moved', 'split') THEN coalesce(before_place, ${placeOf('initiative')}) END AS "earlierPlace",
    CASE WHEN presence IN ('renamed', 'moved', 'split') THEN coalesce(before.category, moved_from) END::INTEGER AS "earlierCategory",
    told.earlier AS "earlierReport", told.later AS "laterReport"
  FROM told
  JOIN initiative ON initiative.initiative_id = told.initiative_id
  WHERE ${matchingInitiatives(filter)}
  ORDER BY later_last DESC, told.later, CASE presence WHEN 'added' THEN 1 WHEN 'renamed' THEN 2 WHEN 'moved' THEN 3
    WHEN 'split' THEN 4 WHEN 'gone' THEN 5 ELSE 6 END, initiative.position`
