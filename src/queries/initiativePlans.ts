import type { FiscalYear } from '../domain/fiscalYear.ts'
import { initiativeOf } from './initiativeOf.ts'
import { sql } from './sql.ts'

/** What was planned, in the earlier report, of a result of the same fiscal year that says nearly the same. */
export interface InitiativePlanRow {
  /** The result's. */
  activityId: string
  fiscalYear: FiscalYear
  sentence: string
  planId: string
  plan: string
  planDepartment: string
  /** Dice's coefficient of the two, 0.5 to 1. */
  similarity: number
  report: string
  row: number | null
  column: number | null
  position: number | null
}

export const initiativePlans = (initiativeId: string) => sql<InitiativePlanRow>`
  SELECT result.activity_id AS "activityId", result.fiscal_year::INTEGER AS "fiscalYear", result.text AS sentence,
    plan.activity_id AS "planId", plan.text AS plan, plan.department AS "planDepartment", similarity,
    plan.report::VARCHAR AS report, plan.row::INTEGER AS row, plan.column::INTEGER AS "column",
    plan.position::INTEGER AS position
  FROM similar_activity
  JOIN activity AS result ON result.activity_id = similar_activity.later_id
  JOIN activity AS plan ON plan.activity_id = similar_activity.earlier_id
  WHERE relation = 'plan-of-year' AND result.initiative_id = ${initiativeOf(initiativeId)}
  ORDER BY result.fiscal_year, result.position, result.activity_id`
