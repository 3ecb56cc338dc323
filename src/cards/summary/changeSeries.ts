import { changesWords } from '../../locales/changesWords.ts'
import type { DepartmentsChangedRow } from '../../queries/departmentsChanged.ts'
import type { InitiativesChangedRow } from '../../queries/initiativesChanged.ts'
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
