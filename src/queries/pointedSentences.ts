import { type Query, sql } from './sql.ts'

/**
 * The sentence that each 「同上」, 「前年度と同じ」 or 「令和3年度と同じ」 points to, as a sub-query (activity_id, sentence), one
 * row for each that points at one: of a year named, and of 左 and 前年, the one at its place in the results of that
 * year; else the one before it in its cell, else the last one of the cell above. Where that one points on, it is followed.
 */
export const pointedSentences = (): Query => sql`(
  WITH told AS (
    SELECT activity_id, initiative_id, fiscal_year, kind, report, sheet, "column",
      translate(text, '０１２３４５６７８９ＲＨ', '0123456789RH') AS plain,
      regexp_extract(plain, '令和|平成|[RH]') AS era,
      regexp_extract(plain, '(?:令和|平成|[RH])\\s*(\\d+)', 1) AS number,
      CASE
        WHEN era <> '' THEN (CASE WHEN era IN ('令和', 'R') THEN 2018 ELSE 1988 END) + coalesce(try_cast(number AS INTEGER), 1)
        WHEN regexp_matches(plain, '\\d{4}') THEN regexp_extract(plain, '\\d{4}')::INTEGER
        WHEN regexp_matches(plain, '左|[前昨]年|前回') THEN fiscal_year - 1 END AS year,
      year IS NULL AND NOT regexp_matches(plain, '年') AS is_near
    FROM activity WHERE entry_type = 'same_as'),
  by_year AS (
    SELECT activity_id, initiative_id, fiscal_year, kind, text,
      row_number() OVER (PARTITION BY initiative_id, fiscal_year, kind ORDER BY position, activity_id) AS place
    FROM activity WHERE initiative_id IN (SELECT initiative_id FROM told WHERE year IS NOT NULL)),
  by_place AS (
    SELECT one.activity_id, told.is_near IS TRUE AS is_near,
      last_value(CASE WHEN is_near THEN NULL ELSE coalesce(one.activity_id, '') END IGNORE NULLS)
        OVER (PARTITION BY one.report, one.sheet, one.column, one.fiscal_year, one.kind ORDER BY one.row, one.position, one.activity_id) AS target
    FROM (
      SELECT activity_id, report, sheet, "column", fiscal_year, kind, row, position FROM activity
      UNION ALL
      SELECT NULL, report, sheet, "column", fiscal_year, kind, row, 0
      FROM cell ANTI JOIN activity USING (initiative_id, fiscal_year, kind)) AS one
    LEFT JOIN told ON told.activity_id = one.activity_id
    WHERE (one.report, one.column) IN (SELECT (report, "column") FROM told WHERE is_near)),
  pointer AS (
    SELECT activity_id, target FROM by_place WHERE is_near AND target <> ''
    UNION ALL
    SELECT told.activity_id, other.activity_id
    FROM told JOIN by_year AS own ON own.activity_id = told.activity_id
    JOIN by_year AS other ON other.initiative_id = own.initiative_id AND other.fiscal_year = told.year
      AND other.kind = 'result' AND other.place = own.place
    WHERE told.year < told.fiscal_year OR (told.year = told.fiscal_year AND told.kind = 'plan'))
  SELECT first.activity_id, activity.text AS sentence
  FROM pointer AS first
  LEFT JOIN pointer AS second ON second.activity_id = first.target
  LEFT JOIN pointer AS third ON third.activity_id = second.target
  JOIN activity ON activity.activity_id = coalesce(third.target, second.target, first.target))`
