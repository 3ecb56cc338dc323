import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Scope } from '../domain/scope.ts'
import { coveredYears } from './activitiesByYear.ts'
import { entries } from './entries.ts'
import { sql } from './sql.ts'

/**
 * What came in on the procedures held in one fiscal year: submitters, comments and adopted are three units and each
 * is null when no procedure of the year states it. `stating…` says how many procedures do.
 */
export interface PublicCommentVolumeRow {
  fiscalYear: FiscalYear
  procedures: number
  submitters: number | null
  statingSubmitters: number
  comments: number | null
  statingComments: number
  adopted: number | null
  statingAdopted: number
  /** Comments, and of these adopted, of the procedures that state both: the two sides of the adoption rate. */
  rateComments: number | null
  rateAdopted: number | null
}

export const publicCommentVolume = (filter: Scope) => sql<PublicCommentVolumeRow>`
  SELECT covered.fiscal_year::INTEGER AS "fiscalYear", count(public_comment.activity_id)::INTEGER AS procedures,
    sum(submitters)::INTEGER AS submitters, count(submitters)::INTEGER AS "statingSubmitters",
    sum(comments)::INTEGER AS comments, count(comments)::INTEGER AS "statingComments",
    sum(adopted)::INTEGER AS adopted, count(adopted)::INTEGER AS "statingAdopted",
    sum(comments) FILTER (adopted IS NOT NULL)::INTEGER AS "rateComments",
    sum(adopted) FILTER (comments IS NOT NULL)::INTEGER AS "rateAdopted"
  FROM ${coveredYears(filter)} AS covered
  LEFT JOIN ${entries(filter, ['years'])} AS entry
    ON entry.fiscal_year = covered.fiscal_year AND entry.kind = covered.kind
  LEFT JOIN public_comment ON public_comment.activity_id = entry.activity_id
  WHERE covered.kind = 'result'
  GROUP BY covered.fiscal_year
  ORDER BY covered.fiscal_year`
