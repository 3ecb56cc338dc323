import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PlanFate } from '../domain/planFate.ts'
import type { PlanVerdict } from '../domain/planVerdict.ts'
import type { Scope } from '../domain/scope.ts'
import { among } from './among.ts'
import { leastSame } from './leastSame.ts'
import { matchingInitiatives } from './matching.ts'
import { planAndResult } from './planAndResult.ts'
import { matchText } from './matchText.ts'
import { sameButEnding } from './sameButEnding.ts'
import { sql } from './sql.ts'

/** A planned sentence with the result that says nearly the same; a sentence without a counterpart has one side only. */
export interface PlanPair {
  planId: string | null
  plan: string | null
  planDepartment: string | null
  resultId: string | null
  result: string | null
  resultDepartment: string | null
  outcome: Outcome | null
  /** Dice's coefficient, 0 to 1; null without a counterpart. */
  similarity: number | null
  /** What the results say of the planned sentence; null of a result without one, and of a plan that says 該当なし or the like. */
  fate: PlanFate | null
}

/** One initiative in one fiscal year of which both the plan and the results are loaded, newest year first. */
export interface PlanVsActualRow {
  fiscalYear: FiscalYear
  initiativeId: string
  position: number
  initiative: string
  category: number | null
  verdict: PlanVerdict
  /** Whether the plan, and the results, have a cell for this initiative. */
  hasPlan: boolean
  hasResult: boolean
  /** Entries of the plan, entries of the results, and of these held. */
  planned: number
  entries: number
  held: number
  /** Every sentence of the year once, in the order of the plan, then of the results that no plan goes with. */
  sentences: PlanPair[]
}

export const planVsActual = (filter: Scope) => sql<PlanVsActualRow>`
  WITH told AS MATERIALIZED (SELECT * FROM ${planAndResult} WHERE ${among(sql`fiscal_year`, 'years', filter.years)}),
  paired AS (SELECT earlier_id, later_id, similarity FROM similar_activity WHERE relation = 'plan-of-year'),
  side AS (
    SELECT plan.initiative_id, plan.fiscal_year, plan.position AS place, plan.activity_id AS plan_id,
      paired.later_id AS result_id, paired.similarity
    FROM activity AS plan LEFT JOIN paired ON paired.earlier_id = plan.activity_id
    WHERE plan.kind = 'plan'
    UNION ALL
    SELECT initiative_id, fiscal_year, 1000000 + position, NULL, activity_id, NULL
    FROM activity WHERE kind = 'result' AND activity_id NOT IN (SELECT later_id FROM paired)
  ),
  sentence AS (
    SELECT side.initiative_id, side.fiscal_year, list({
      'planId': plan.activity_id, 'plan': plan.text, 'planDepartment': plan.department,
      'resultId': result.activity_id, 'result': result.text, 'resultDepartment': result.department,
      'outcome': result.outcome::VARCHAR, 'similarity': side.similarity,
      'fate': CASE WHEN plan.activity_id IS NULL OR plan.outcome = 'none_reported' THEN NULL WHEN result.activity_id IS NULL THEN 'not-found'
        WHEN side.similarity < ${leastSame} AND NOT ${sameButEnding(matchText(sql`plan`), matchText(sql`result`))} THEN 'alike'
        WHEN result.held THEN 'kept' ELSE 'not-held' END
    } ORDER BY side.place, side.plan_id, side.result_id) AS sentences
    FROM side
    LEFT JOIN activity AS plan ON plan.activity_id = side.plan_id
    LEFT JOIN activity AS result ON result.activity_id = side.result_id
    GROUP BY side.initiative_id, side.fiscal_year
  )
  SELECT told.fiscal_year::INTEGER AS "fiscalYear", initiative.initiative_id AS "initiativeId",
    initiative.position::INTEGER AS position, initiative.name AS initiative, initiative.category::INTEGER AS category,
    CASE WHEN planned = 0 THEN CASE WHEN held > 0 THEN 'unplanned' ELSE 'neither' END WHEN held = 0 THEN 'planned-not-held'
      WHEN held < planned THEN 'fewer-held' WHEN held > planned THEN 'more-held' ELSE 'as-many-held' END AS verdict,
    has_plan AS "hasPlan", has_result AS "hasResult",
    planned::INTEGER AS planned, told.entries::INTEGER AS entries, held::INTEGER AS held,
    coalesce(sentence.sentences, []) AS sentences
  FROM told
  JOIN initiative ON initiative.initiative_id = told.initiative_id
  LEFT JOIN sentence ON sentence.initiative_id = told.initiative_id AND sentence.fiscal_year = told.fiscal_year
  WHERE ${matchingInitiatives(filter)}
  ORDER BY told.fiscal_year DESC, initiative.position`
