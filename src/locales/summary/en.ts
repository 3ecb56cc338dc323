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
    wordings: 'Sentences of two years',
    namings: 'Departments',
    presences: 'Rows of the reports',
    movements: 'Initiatives by movement',
    verbatim: 'Sentences carried over word for word',
  },
  dataset: (city, plan) => `${city}: progress of the ${plan}`,
  ofYear: (year, kind) => `${year}, ${kind}`,
  ofCategory: (initiative, category) => `${initiative}${category && ` (${category})`}`,
  ofDepartment: (initiative, department) => `${department} in ${initiative}`,
  moved: (year) => `moved in ${year}`,
  silent: 'no entry in any year',
  rest: (year) => `have entries, but nothing reported as held in ${year}`,
  names: (list, others) =>
    others > 0
      ? `${list.join(', ')} and ${others} more`
      : list.length < 2
        ? list.join('')
        : `${list.slice(0, -1).join(', ')} and ${list.at(-1)}`,
  one: (series, name, value) => `${series}: ${value}, ${name}.`,
  two: (series, [first, second]) =>
    `${series}: ${first.value}, ${first.name}; ${second.value}, ${second.name}.`,
  same: (series, names, value) => `${series}: ${value} each, ${names}.`,
  most: (most, value, count) => `most ${value}${count > 1 ? ' each' : ''}, ${most}`,
  extremes: (series, most, least) => `${series}: ${most}; ${least}.`,
  least: (least, value, count) => `least ${value}${count > 1 ? ' each' : ''}, ${least}`,
  none: (series, names) => `${series}, none reported: ${names}.`,
  noneMatching: (series, names) => `${series}, none that matches: ${names}.`,
  noData: (series, names) => `${series}, no data: ${names}.`,
  quoted: (name) => `“${name}”`,
}
