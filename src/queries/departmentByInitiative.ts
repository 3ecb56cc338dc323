import type { Scope } from '../domain/scope.ts'
import { entries } from './entries.ts'
import { namedDepartments } from './namedDepartments.ts'
import { sql } from './sql.ts'

/** Results of one department in one initiative over the chosen years; pairs without entries have no row. */
export interface DepartmentByInitiativeRow {
  initiativeId: string
  /** The initiative's place in the report, from 1. */
  position: number
  initiative: string
  category: number | null
  department: string
  entries: number
  held: number
}

export const departmentByInitiative = (filter: Scope) => sql<DepartmentByInitiativeRow>`
  SELECT initiative_id AS "initiativeId", initiative_position::INTEGER AS position, entry.initiative,
    entry.category::INTEGER AS category, named.department::VARCHAR AS department,
    count(*)::INTEGER AS entries, count(*) FILTER (held)::INTEGER AS held
  FROM ${entries(filter, ['departments', 'initiatives'])} AS entry
  JOIN ${namedDepartments(filter)} AS named ON named.activity_id = entry.activity_id
  WHERE entry.kind = 'result'
  GROUP BY initiative_id, initiative_position, entry.initiative, entry.category, named.department
  ORDER BY initiative_position, entries DESC, department`
