import type { Scope } from '../domain/scope.ts'
import { carriedColumns, type CarriedOver, carriedSentences } from './carriedSentences.ts'
import { sql } from './sql.ts'

/** An initiative with sentences in the earlier year, in the order of the report. */
export interface CarriedOverByInitiativeRow extends CarriedOver {
  initiativeId: string
  initiative: string
  category: number | null
}

export const carriedOverByInitiative = (filter: Scope) => sql<CarriedOverByInitiativeRow>`
  SELECT carried.initiative_id AS "initiativeId", carried.initiative, carried.category::INTEGER AS category, ${carriedColumns}
  FROM ${carriedSentences(filter)} AS carried
  GROUP BY carried.initiative_id, carried.initiative, carried.category, earlier_year, earlier_kind, later_year, later_kind
  ORDER BY min(carried.initiative_position), carried.initiative_id`
