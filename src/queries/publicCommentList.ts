import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { PublicCommentRole } from '../domain/publicComment.ts'
import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { sql } from './sql.ts'

/** One procedure, or (role scheme, inspection) an activity that is listed apart and not counted. */
export interface PublicCommentListRow {
  activityId: string
  initiativeId: string
  role: PublicCommentRole
  fiscalYear: FiscalYear
  kind: Kind
  /** What was asked; of what is no procedure, the sentence. */
  title: string
  sentence: string
  department: string
  periodStart: string | null
  periodEnd: string | null
  /** People who sent comments, comments, and comments adopted: three units, null where not stated. */
  submitters: number | null
  comments: number | null
  adopted: number | null
}

export const publicCommentList = (filter: Scope) => sql<PublicCommentListRow>`
  SELECT entry.activity_id AS "activityId", entry.initiative_id AS "initiativeId", entry.public_comment AS role,
    entry.fiscal_year::INTEGER AS "fiscalYear", entry.kind,
    coalesce(public_comment.title, entry.text) AS title, entry.text AS sentence, entry.department AS department,
    public_comment.period_start AS "periodStart", public_comment.period_end AS "periodEnd",
    public_comment.submitters::INTEGER AS submitters, public_comment.comments::INTEGER AS comments,
    public_comment.adopted::INTEGER AS adopted
  FROM ${entries(filter)} AS entry
  LEFT JOIN public_comment ON public_comment.activity_id = entry.activity_id
  WHERE entry.public_comment IS NOT NULL
  ORDER BY entry.public_comment, entry.fiscal_year DESC, entry.initiative_position, entry.kind, entry.position, entry.activity_id`
