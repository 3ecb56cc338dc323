import { changesWords } from '../../locales/changesWords.ts'
import type { CarriedOverByDepartmentRow } from '../../queries/carriedOverByDepartment.ts'
import type { CarriedOverByInitiativeRow } from '../../queries/carriedOverByInitiative.ts'
import type { DepartmentsChangedRow } from '../../queries/departmentsChanged.ts'
import type { InitiativesChangedRow } from '../../queries/initiativesChanged.ts'
import type { MovementChangedRow } from '../../queries/movementChanged.ts'
import type { PlanVsActualRow } from '../../queries/planVsActual.ts'
import type { WordingChangedRow } from '../../queries/wordingChanged.ts'
import { countedSeries } from './countedSeries.ts'
import type { SeriesOf } from './series.ts'

export const ofVerdicts: SeriesOf<PlanVsActualRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(
    series.verdicts,
    rows
      .filter(({ fiscalYear }) => fiscalYear === rows[0]?.fiscalYear)
      .map(({ verdict }) => quoted(changesWords(words.language).verdicts[verdict])),
  )

export const ofWordings: SeriesOf<WordingChangedRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(series.wordings, rows.map(({ wording }) => quoted(changesWords(words.language).wordings[wording]))) // prettier-ignore

export const ofNamings: SeriesOf<DepartmentsChangedRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(series.namings, rows.map(({ naming }) => quoted(changesWords(words.language).namings[naming]))) // prettier-ignore

export const ofPresences: SeriesOf<InitiativesChangedRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(series.presences, rows.map(({ presence }) => quoted(changesWords(words.language).presences[presence]))) // prettier-ignore

export const ofMovements: SeriesOf<MovementChangedRow> = (rows, { words }, { series, quoted }) =>
  countedSeries(
    series.movements,
    rows.map(({ movement }) => quoted(changesWords(words.language).movements[movement])),
  )

export const ofCarriedInitiatives: SeriesOf<CarriedOverByInitiativeRow> = (rows, { words }, said) => [
  {
    name: said.series.verbatim,
    unit: 'entries',
    points: rows.map(({ initiative, category, verbatim }) => ({
      name: said.ofCategory(initiative, words.category(category)),
      value: verbatim,
    })),
  },
]

export const ofCarriedDepartments: SeriesOf<CarriedOverByDepartmentRow> = (rows, _, { series }) => [
  {
    name: series.verbatim,
    unit: 'entries',
    points: rows.map(({ department, verbatim }) => ({ name: department, value: verbatim })),
  },
]
