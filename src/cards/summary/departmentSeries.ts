import { groupBy } from '../../domain/groupBy.ts'
import type { ActivitiesByDepartmentRow } from '../../queries/activitiesByDepartment.ts'
import type { DepartmentByInitiativeRow } from '../../queries/departmentByInitiative.ts'
import type { DepartmentByYearRow } from '../../queries/departmentByYear.ts'
import type { PlanVsActualByDepartmentRow } from '../../queries/planVsActualByDepartment.ts'
import type { PublicCommentByDepartmentRow } from '../../queries/publicCommentByDepartment.ts'
import { counted } from '../measured.ts'
import type { Point, Series, SeriesOf } from './series.ts'

const point = (name: string, value: number): Point => ({ name, value: value === 0 ? 'none' : value })
const entries = (name: string, points: readonly Point[]): Series => ({ name, unit: 'entries', points })

export const ofDepartments: SeriesOf<ActivitiesByDepartmentRow> = (rows, { settings }, { series }) => [
  entries(series.results, rows.map((row) => point(row.department, counted(settings, row)))), // prettier-ignore
]

export const ofDepartmentYears: SeriesOf<DepartmentByYearRow> = (rows, { words, settings }, said) => {
  const departments = [...new Set(rows.map(({ department }) => department))]
  return [...groupBy(rows, ({ fiscalYear, kind }) => `${fiscalYear}-${kind}`)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, ofColumn]) => {
      const [first] = ofColumn
      if (!first) return []
      const value = (department: string) => {
        const row = ofColumn.find((one) => one.department === department)
        return row ? counted(settings, row) : 0
      }
      return entries(
        said.ofYear(words.era(first.fiscalYear), words.kinds[first.kind]),
        departments.map((department) => point(department, value(department))),
      )
    })
}

export const ofDepartmentInitiatives: SeriesOf<DepartmentByInitiativeRow> = (rows, { settings }, said) => [
  entries(
    said.series.results,
    rows.map((row) => point(said.ofDepartment(row.initiative, row.department), counted(settings, row))),
  ),
]

export const ofCommentDepartments: SeriesOf<PublicCommentByDepartmentRow> = (rows, _, { series }) => [
  entries(series.procedures, rows.map(({ department, procedures }) => point(department, procedures))), // prettier-ignore
  ...(rows.some(({ planned }) => planned > 0)
    ? [
        entries(
          series.plannedProcedures,
          rows
            .filter(({ planned }) => planned > 0)
            .map(({ department, planned }) => point(department, planned)),
        ),
      ]
    : []),
]

export const ofPlanningDepartments: SeriesOf<PlanVsActualByDepartmentRow> = (rows, _, { series }) => {
  const newest = rows.filter(({ fiscalYear }) => fiscalYear === rows[0]?.fiscalYear)
  return [
    entries(series.planned, newest.map(({ department, planned }) => point(department, planned))), // prettier-ignore
    entries(series.held, newest.map(({ department, held }) => point(department, held))), // prettier-ignore
  ]
}
