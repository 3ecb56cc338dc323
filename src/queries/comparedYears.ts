import type { Scope } from '../domain/scope.ts'
import { among } from './among.ts'
import { type Query, sql } from './sql.ts'

/**
 * The two fiscal years that are compared, as a sub-query of one row a municipality that both are told of (municipality,
 * earlier, earlier_kind, later, later_kind): the first and the last of those chosen; of one chosen, or none, that one, or
 * the latest with results, and the one before it, or after it where none is before. With `plans`, a year of which only
 * plans are told may be chosen.
 */
export const comparedYears = (
  { years, municipalities }: Pick<Scope, 'years' | 'municipalities'>,
  { plans = false }: { readonly plans?: boolean } = {},
): Query => {
  const isChosen = years.length === 0 ? sql`false` : among(sql`fiscal_year`, 'years', years)
  return sql`(
  WITH told AS (
    SELECT municipality::VARCHAR AS municipality, fiscal_year, bool_or(kind = 'result') AS has_result
    FROM covered WHERE ${among(sql`municipality::VARCHAR`, 'municipalities', municipalities)}
    GROUP BY ALL HAVING has_result OR ${plans}
  ),
  asked AS (
    SELECT coalesce(max(fiscal_year) FILTER (${isChosen}), max(fiscal_year) FILTER (has_result)) AS last,
      min(fiscal_year) FILTER (${isChosen}) AS first
    FROM told
  ),
  beside AS (
    SELECT last, CASE WHEN first < last THEN first END AS first,
      (SELECT max(fiscal_year) FROM told WHERE has_result AND fiscal_year < last) AS before,
      (SELECT min(fiscal_year) FROM told WHERE has_result AND fiscal_year > last) AS after
    FROM asked
  ),
  pair AS (
    SELECT coalesce(first, before, last) AS earlier, CASE WHEN coalesce(first, before) IS NULL THEN after ELSE last END AS later
    FROM beside
  )
  SELECT one.municipality, earlier, CASE WHEN one.has_result THEN 'result' ELSE 'plan' END AS earlier_kind,
    later, CASE WHEN two.has_result THEN 'result' ELSE 'plan' END AS later_kind
  FROM pair
  JOIN told AS one ON one.fiscal_year = earlier
  JOIN told AS two ON two.fiscal_year = later AND two.municipality = one.municipality)`
}
