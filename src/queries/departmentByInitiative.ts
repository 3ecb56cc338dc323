import type { Filter } from '../domain/filter.ts'
import { entries } from './entries.ts'
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

export const departmentByInitiative = (filter: Filter) => sql<DepartmentByInitiativeRow>`
  SELECT initiative_id AS "initiativeId", initiative_position::INTEGER AS position, entry.initiative,
    entry.category::INTEGER AS category, activity_department.department::VARCHAR AS department,
    count(*)::INTEGER AS entries, count(*) FILTER (held)::INTEGER AS held
  FROM ${entries(filter, ['departments', 'initiatives'])} AS entry
  JOIN activity_department ON activity_department.activity_id = entry.activity_id
  WHERE entry.kind = 'result'
  GROUP BY initiative_id, initiative_position, entry.initiative, entry.category, activity_department.department
  ORDER BY initiative_position, entries DESC, department`
