import { counted } from '../counted.ts'
import type { SummaryWords } from '../summaryWords.ts'

/** The words that tell a picture to who does not see it, in English. */
export const en: SummaryWords = {
  units: {
    entries: (value) => String(value),
    people: (value) => counted(value, 'person', 'people'),
    rows: (value) => String(value),
  },
  series: {
    initiatives: 'Initiatives',
    results: 'Results',
    plans: 'Plans',
    procedures: 'Procedures held',
    plannedProcedures: 'Procedures planned',
    silent: 'Initiatives with nothing reported as held',
    waiting: 'Initiatives that name a body without an entry',
    flags: 'Places to ask about',
    verdicts: 'Initiatives, plan beside results',
    planned: 'Entries planned',
    held: 'Activities held',
    wordings: 'Sentences that go together',
    namings: 'Departments',
    presences: 'Rows of the reports',
  },
  dataset: (city, plan) => `${city}: progress of the ${plan}`,
  ofYear: (year, kind) => `${year}, ${kind}`,
  ofCategory: (initiative, category) => `${initiative} (${category})`,
  ofDepartment: (initiative, department) => `${department} in ${initiative}`,
  moved: (year) => `moved in ${year}`,
  silent: 'no entry in any year',
  rest: (year) => `have entries, but nothing reported as held in ${year}`,
  names: (list, others) => `${list.join(', ')}${others === 0 ? '' : ` and ${others} more`}`,
  one: (series, name, value) => `${series}: ${value}, ${name}.`,
  same: (series, names, value) => `${series}: ${value} each (${names}).`,
  most: (most, value, tied) => `most ${value}${tied ? ' each' : ''}, ${most}`,
  extremes: (series, most, least) => `${series}: ${most}; ${least}.`,
  least: (least, value, tied) => `least ${value}${tied ? ' each' : ''}, ${least}`,
  none: (series, names) => `${series}, none reported: ${names}.`,
  noneMatching: (series, names) => `${series}, none that matches: ${names}.`,
  noData: (series, names) => `${series}, no data: ${names}.`,
  quoted: (name) => `“${name}”`,
}
