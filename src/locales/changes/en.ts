import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { counted } from '../counted.ts'
import type { ChangesWords } from '../changesWords.ts'

const fiscal = (year: FiscalYear) => `FY${year}`
const kindNames: Readonly<Record<Kind, string>> = { result: 'results', plan: 'plan' }
const side = (fiscalYear: FiscalYear, kind: Kind) => `${kindNames[kind]} of ${fiscal(fiscalYear)}`
const span = ({ earlierYear, fiscalYear }: { earlierYear: FiscalYear; fiscalYear: FiscalYear }) =>
  `from ${fiscal(earlierYear)} to ${fiscal(fiscalYear)}`
const list = (parts: readonly (readonly [count: number, text: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${count} ${text}`)
    .join(', ')
const are = (count: number) => (count === 1 ? 'is' : 'are')

/** What is said where years, plans or reports are compared, in English. */
export const en: ChangesWords = {
  side: (fiscalYear, kind) => `${fiscal(fiscalYear)} ${kindNames[kind]}`,
  held: 'held',
  arrow: '→',
  noCell: 'no such row in the report',
  notHeld: (entries) => `${counted(entries, 'entry', 'entries')}, nothing held`,

  movements: {
    'newly-moving': 'Newly moving',
    resumed: 'Moving again',
    'newly-silent': 'No longer reported as held',
    moving: 'Moving in both years',
    silent: 'Nothing reported as held in either year',
  },
  lastHeld: (fiscalYear) => `last held before in ${fiscal(fiscalYear)}`,

  verdicts: {
    'planned-not-held': 'Planned, and nothing reported as held',
    'fewer-held': 'Fewer held than planned',
    unplanned: 'Not in the plan, and reported as held',
    'more-held': 'More held than planned',
    'as-many-held': 'As many held as planned',
    neither: 'Neither planned nor reported as held',
  },
  notInYear: (fiscalYear) => `No row in the plan or the results of ${fiscal(fiscalYear)}`,
  fates: {
    kept: 'in the results, the same or reworded, and held',
    'not-held': 'in the results, the same or reworded, and not held',
    alike: 'a sentence somewhat like it',
    'not-found': 'no matching sentence found',
  },
  grouped: (fiscalYear) =>
    `Grouped by plan and results of ${fiscal(fiscalYear)}, with the years before below them.`,
  fatesOf: ({ planned, kept, notHeld, alike, notFound, unplanned }) =>
    [
      planned === 0
        ? 'No planned sentence'
        : `Of ${counted(planned, 'planned sentence')}: ${list([
            [kept, 'stand in the results, the same or reworded, and were held'],
            [notHeld, 'stand there and do not read as held'],
            [alike, 'have only a sentence like them'],
            [notFound, 'have no matching sentence'],
          ])}`,
      unplanned === 0
        ? ''
        : `${counted(unplanned, 'sentence')} of the results ${unplanned === 1 ? 'matches' : 'match'} no plan`,
    ]
      .filter((text) => text !== '')
      .join('. '),
  sentences: 'Sentences of plan and results',
  noCounterpart: 'no matching sentence found',

  wordings: {
    reworded: 'Reworded',
    alike: 'Alike',
    new: 'New',
    gone: 'Gone',
    same: 'The same but for numbers',
    verbatim: 'Word for word the same',
  },
  wordingNotes: {
    reworded:
      'Similarity 0.8 or more: nearly the same sentence, with more than numbers and years changed. The difference is marked.',
    alike:
      'Similarity from 0.5 to 0.8: the same work in other words, or another matter told in the same form.',
    new: 'No matching sentence in the earlier year.',
    gone: 'No matching sentence in the later year. That does not mean that the work ended.',
    same: 'Only numbers and eras differ and, beside a plan, the ending.',
    verbatim: 'Every letter is the same.',
  },
  show: (sentences) => `Show ${counted(sentences, 'sentence')}`,
  square: 'One square is one sentence of the earlier year',
  carriedOf: ({ verbatim, entries }) => `${verbatim} / ${entries}`,

  namings: {
    new: 'Newly named',
    gone: 'Named in the earlier year, not in the later',
    up: 'Reported more often',
    down: 'Reported less often',
    level: 'Reported as often',
  },

  before: 'Before:',
  presences: {
    added: 'Added in the later report',
    renamed: 'Under another name',
    moved: 'In another category or section',
    split: 'Split off',
    gone: 'In the earlier report, not in the later',
    both: 'In both reports',
  },

  headlines: {
    movement: ({ earlierYear, fiscalYear, newlyMoving, resumed, newlySilent, moving }) => {
      if (newlyMoving + resumed + newlySilent > 0)
        return `Initiatives ${span({ earlierYear, fiscalYear })}: ${list([
          [newlyMoving, 'newly moving'],
          [resumed, 'moving again'],
          [newlySilent, 'no longer reported as held'],
        ])}`
      return moving === 0
        ? `No initiative moved in ${fiscal(earlierYear)} or in ${fiscal(fiscalYear)}`
        : `The same ${counted(moving, 'initiative')} moved in ${fiscal(earlierYear)} and in ${fiscal(fiscalYear)}`
    },
    planVsActual: ({ fiscalYear, planned, initiatives, held }) =>
      `Of the ${counted(initiatives, 'initiative')} with ${counted(planned, 'planned entry', 'planned entries')} for ${fiscal(fiscalYear)}, ${held} ${held === 1 ? 'reports' : 'report'} something held`,
    nonePlanned: (fiscalYear) => `No initiative has an entry in the plan of ${fiscal(fiscalYear)}`,
    noPlanAndResult: 'No year has both its plan and its results loaded yet',
    noDepartmentPlanAndResult: 'No year yet in which to compare plans and results by department',
    planningDepartments: ({ fiscalYear, departments, held }) =>
      departments === 0
        ? `The plan of ${fiscal(fiscalYear)} names no department`
        : `Of the ${counted(departments, 'department')} named in the plan of ${fiscal(fiscalYear)}, ${held} ${held === 1 ? 'reports' : 'report'} something held`,
    wording: ({ fiscalYear, laterKind, sentences, added, gone }) =>
      sentences === 0
        ? `No matching sentence in the ${side(fiscalYear, laterKind)}; ${gone} ${are(gone)} gone`
        : `Of ${counted(sentences, 'sentence')} in the ${side(fiscalYear, laterKind)}, ${added} ${are(added)} new and ${sentences - added} ${sentences - added === 1 ? 'goes' : 'go'} on from the earlier year`,
    carriedOver: ({ earlierYear, earlierKind, fiscalYear, laterKind, entries, verbatim }) =>
      `Of ${counted(entries, 'sentence')} in the ${side(earlierYear, earlierKind)}, ${verbatim} ${verbatim === 1 ? 'stands' : 'stand'} again word for word in the ${side(fiscalYear, laterKind)}`,
    carriedOverWhole: ({ earlierYear, earlierKind, fiscalYear, laterKind, departments, whole }) =>
      `Of ${counted(departments, 'department')} in the ${side(earlierYear, earlierKind)}, ${whole} ${whole === 1 ? 'has' : 'have'} every sentence again word for word in the ${side(fiscalYear, laterKind)}`,
    noPairs: 'The sentences of two years to compare are not loaded yet',
    departments: ({ earlierYear, fiscalYear, added, gone, up, down }) =>
      added + gone + up + down === 0
        ? `The results of ${fiscal(earlierYear)} and ${fiscal(fiscalYear)} name the same departments as often`
        : `Departments ${span({ earlierYear, fiscalYear })}: ${list([
            [up, 'reported more often'],
            [down, 'less often'],
            [added, 'newly named'],
            [gone, 'no longer named'],
          ])}`,
    noTwoYears: 'The results of two years to compare are not loaded yet',
    initiatives: ({ added, renamed, moved, split, gone }) =>
      [
        `The later report adds ${counted(added, 'row')}`,
        renamed === 0 ? '' : `has ${renamed} under another name`,
        `has ${moved} in another category or section`,
        split === 0 ? '' : `has ${split} split off`,
        `and no longer has ${gone}`,
      ]
        .filter((text) => text !== '')
        .join(', '),
    initiativesSame: (initiatives) => `The two reports have the same ${counted(initiatives, 'initiative')}`,
    noTwoReports: 'Two reports to compare are not loaded yet',
  },

  bases: {
    movement: ({ earlierYear, fiscalYear, initiatives, moving, silent }) =>
      `Activities held in ${fiscal(earlierYear)} and ${fiscal(fiscalYear)}, by initiative (${initiatives}): ${moving} moving in both years, ${silent} in neither`,
    planVsActual: ({ fiscalYear, counts }) =>
      `Initiatives in ${fiscal(fiscalYear)}: ${list([
        [counts['planned-not-held'] ?? 0, 'planned only'],
        [counts['fewer-held'] ?? 0, 'with fewer held than planned'],
        [counts['more-held'] ?? 0, 'with more held than planned'],
        [counts['as-many-held'] ?? 0, 'with as many held as planned'],
        [counts.unplanned ?? 0, 'held only'],
        [counts.neither ?? 0, 'neither'],
      ])}`,
    planVsActualByDepartment: 'Entries of the plan, and results that were held, by department',
    wording: ({ earlierYear, earlierKind, counts }) =>
      `Compared, within one initiative, with the ${side(earlierYear, earlierKind)}: ${list([
        [counts.verbatim ?? 0, 'word for word the same'],
        [counts.same ?? 0, 'the same but for numbers'],
        [counts.reworded ?? 0, 'reworded'],
        [counts.alike ?? 0, 'alike'],
        [counts.gone ?? 0, 'gone'],
      ])}`,
    carriedOver: ({ share, same, reworded, gone }) =>
      [
        `Sentences by initiative${share === null ? '' : `; ${share}% word for word the same`}`,
        list([
          [same, 'the same but for numbers'],
          [reworded, 'reworded or alike'],
          [gone, 'not in the later year'],
        ]),
      ]
        .filter((text) => text !== '')
        .join('. '),
    carriedOverByDepartment: (departments) => `Sentences by department (${departments})`,
    departments: ({ earlierYear, fiscalYear, level, bothYears }) =>
      `Entries in the results of ${fiscal(earlierYear)} and ${fiscal(fiscalYear)}, by department: ${bothYears} named in both years, ${level} of them as often`,
    initiatives: ({ earlierReport, laterReport, both }) =>
      `${earlierReport} and, after it, ${laterReport}; ${counted(both, 'row')} in both`,
  },
}
