import type { Scope } from '../domain/scope.ts'
import { comparedYears } from './comparedYears.ts'
import { leastSame } from './leastSame.ts'
import { matchText } from './matchText.ts'
import { sameButEnding } from './sameButEnding.ts'
import { type Query, sql } from './sql.ts'

/* Equal departments first, so that sentences of the same words keep theirs. */
const place = (of: Query): Query =>
  sql`row_number() OVER (PARTITION BY initiative_id, ${of} ORDER BY department, position, activity_id)`
const text = sql`text`
const matchHash = sql`match_hash`

/**
 * Every sentence of the two years that are compared, once, as a sub-query (earlier_id, later_id, earlier_year, later_year,
 * earlier_kind, later_kind, similarity, wording). Within an initiative it stands beside the one it goes on as: the one of
 * the same words, else of the same but for numbers, else the one that it resembles year by year (the least similarity on
 * the way), from 0.5. One without any has NULL on the other side.
 */
export const sentencesCompared = (filter: Scope): Query => sql`(
  WITH RECURSIVE compared AS MATERIALIZED (FROM ${comparedYears(filter, { plans: true })}),
  one AS MATERIALIZED (
    SELECT activity_id, initiative_id, text, matched, match_hash, department, position, ${place(text)} AS place
    FROM activity JOIN compared ON activity.municipality::VARCHAR = compared.municipality
      AND activity.fiscal_year = earlier AND activity.kind::VARCHAR = earlier_kind
  ),
  two AS MATERIALIZED (
    SELECT activity_id, initiative_id, text, matched, match_hash, department, position, ${place(text)} AS place
    FROM activity JOIN compared ON activity.municipality::VARCHAR = compared.municipality
      AND activity.fiscal_year = later AND activity.kind::VARCHAR = later_kind
  ),
  printed AS MATERIALIZED (
    SELECT one.activity_id AS earlier_id, two.activity_id AS later_id FROM one JOIN two USING (initiative_id, text, place)
  ),
  one_left AS MATERIALIZED (
    SELECT activity_id, initiative_id, match_hash, ${place(matchHash)} AS place
    FROM one WHERE activity_id NOT IN (SELECT earlier_id FROM printed)
  ),
  two_left AS MATERIALIZED (
    SELECT activity_id, initiative_id, match_hash, ${place(matchHash)} AS place
    FROM two WHERE activity_id NOT IN (SELECT later_id FROM printed)
  ),
  folded AS MATERIALIZED (
    SELECT one_left.activity_id AS earlier_id, two_left.activity_id AS later_id
    FROM one_left JOIN two_left USING (initiative_id, match_hash, place)
  ),
  step AS (
    SELECT earlier_id, later_id, later.kind = 'result' AS goes_on, similarity
    FROM similar_activity JOIN activity AS later ON later.activity_id = later_id
    WHERE relation = 'year-before' AND later.fiscal_year <= (SELECT max(later) FROM compared)
  ),
  walk AS (
    SELECT earlier_id, later_id, goes_on, similarity FROM step
    WHERE earlier_id IN (SELECT activity_id FROM one_left WHERE activity_id NOT IN (SELECT earlier_id FROM folded))
    UNION ALL
    SELECT walk.earlier_id, step.later_id, step.goes_on, least(walk.similarity, step.similarity)
    FROM walk JOIN step ON step.earlier_id = walk.later_id AND walk.goes_on
  ),
  pair AS MATERIALIZED (
    SELECT earlier_id, later_id, 1::DOUBLE AS similarity FROM printed
    UNION ALL SELECT earlier_id, later_id, 1 FROM folded
    UNION ALL SELECT earlier_id, later_id, similarity FROM walk
    WHERE later_id IN (SELECT activity_id FROM two_left WHERE activity_id NOT IN (SELECT later_id FROM folded))
  ),
  side AS (
    SELECT earlier_id, later_id, similarity FROM pair
    UNION ALL SELECT activity_id, NULL, NULL FROM one WHERE activity_id NOT IN (SELECT earlier_id FROM pair)
    UNION ALL SELECT NULL, activity_id, NULL FROM two WHERE activity_id NOT IN (SELECT later_id FROM pair)
  )
  SELECT side.earlier_id, side.later_id, side.similarity, earlier AS earlier_year, later AS later_year, earlier_kind, later_kind,
    CASE WHEN side.earlier_id IS NULL THEN 'new' WHEN side.later_id IS NULL THEN 'gone' WHEN one.text = two.text THEN 'verbatim'
      WHEN one.match_hash = two.match_hash
        OR (earlier_kind <> later_kind AND ${sameButEnding(matchText(sql`one`), matchText(sql`two`))}) THEN 'same'
      WHEN side.similarity >= ${leastSame} THEN 'reworded' ELSE 'alike' END AS wording
  FROM side
  LEFT JOIN one ON one.activity_id = side.earlier_id
  LEFT JOIN two ON two.activity_id = side.later_id
  JOIN activity AS known ON known.activity_id = coalesce(side.later_id, side.earlier_id)
  JOIN compared ON compared.municipality = known.municipality::VARCHAR)`
