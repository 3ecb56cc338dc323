import type { ActivitiesByYearRow } from '../../queries/activitiesByYear.ts'
import type { CardRow } from '../card.ts'
import { counted } from '../measured.ts'
import {
  ofCarriedDepartments,
  ofCarriedInitiatives,
  ofMovements,
  ofNamings,
  ofPresences,
  ofVerdicts,
  ofWordings,
} from './changeSeries.ts'
import {
  ofCommentDepartments,
  ofDepartmentInitiatives,
  ofDepartments,
  ofDepartmentYears,
  ofPlanningDepartments,
} from './departmentSeries.ts'
import { ofBodies, ofCategories, ofFlags, ofMatrix, ofPlanState, ofSilent } from './initiativeSeries.ts'
import { ofCommentList, ofCommentYears, ofVolumes } from './publicCommentSeries.ts'
import type { SeriesOf } from './series.ts'
import { yearSeries } from './yearSeries.ts'

const ofYears: SeriesOf<ActivitiesByYearRow> = (rows, view, { series }) =>
  yearSeries(
    rows.map((row) => ({ ...row, value: counted(view.settings, row) })),
    view,
    { result: series.results, plan: series.plans },
  )

/* Rows come from the query of the card that a series is listed under. */
const forget = <Row extends object>(series: SeriesOf<Row>) => series as unknown as SeriesOf<CardRow>

/** What each card draws, as numbers with names, by the card's id. */
export const seriesOfCards: Readonly<Record<string, SeriesOf<CardRow>>> = {
  'plan-state': forget(ofPlanState),
  'activities-by-year': forget(ofYears),
  'public-comment-by-year': forget(ofCommentYears),
  'activities-by-department': forget(ofDepartments),
  'activities-by-category': forget(ofCategories),
  'silent-initiatives': forget(ofSilent),
  'initiative-matrix': forget(ofMatrix),
  'department-by-year': forget(ofDepartmentYears),
  'department-by-initiative': forget(ofDepartmentInitiatives),
  'waits-on-body': forget(ofBodies),
  'flagged-initiatives': forget(ofFlags),
  'public-comment-by-department': forget(ofCommentDepartments),
  'public-comment-list': forget(ofCommentList),
  'public-comment-volume': forget(ofVolumes),
  'plan-vs-actual': forget(ofVerdicts),
  'plan-vs-actual-by-department': forget(ofPlanningDepartments),
  'wording-changed': forget(ofWordings),
  'movement-changed': forget(ofMovements),
  'departments-changed': forget(ofNamings),
  'carried-over-by-initiative': forget(ofCarriedInitiatives),
  'carried-over-by-department': forget(ofCarriedDepartments),
  'initiatives-changed': forget(ofPresences),
}
