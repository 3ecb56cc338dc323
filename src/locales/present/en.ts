import { eraYearRoman } from '../../domain/fiscalYear.ts'
import type { PresentWords } from '../presentWords.ts'
import { counted } from '../counted.ts'

const fiscal = (year: number) => `FY${year}`
const changed = (what: string, { grew, shrank }: { grew: number; shrank: number }) =>
  grew + shrank === 0
    ? `No ${what} has more or fewer entries than the year before`
    : `${grew === 0 ? 'No' : grew} ${what}${grew === 1 ? ' has' : 's have'} more entries, ${shrank === 0 ? 'none' : shrank} fewer`

/** What is said on slides and where they are put together, in English. */
export const en: PresentWords = {
  coverTitle: (plan) => `${plan}: the steps so far`,
  chosen: (conditions) => conditions.join(', '),
  meaning: ({ category, meaning }) => `Meaning of ${category}: ${meaning}`,
  flagTitle: ({ name, initiatives }) => `A place to ask: “${name}”, ${initiatives}`,
  growth: {
    initiatives: (count) => changed('initiative', count),
    departments: (count) => changed('department', count),
  },
  growthBase: ({ fiscalYear, shown, changed: all }) =>
    `Entries reported as results of ${fiscal(fiscalYear - 1)} and ${fiscal(fiscalYear)} (${eraYearRoman(fiscalYear)}), ${shown < all ? `the ${shown} largest of ${all} changes` : `all ${all} changes`}; two years are no trend`,
  growthNone: 'Both years have as many entries.',
  department: {
    onlyPlans: ({ name, planned }) => `${name}: ${counted(planned, 'plan')} and no results`,
    results: ({ name, fiscalYear, from, to }) => {
      const year = fiscal(fiscalYear)
      if (from === null) return `${name}: ${to} reported in ${year}`
      if (to === 0) return `${name}: none reported in ${year} (${from} the year before)`
      if (from === 0) return `${name}: ${to} reported in ${year}, none the year before`
      if (from === to) return `${name}: ${to} reported, as many as the year before`
      return `${name}: reported entries ${to > from ? 'rose' : 'fell'} from ${from} to ${to}`
    },
  },
  departmentBase: ({ initiatives, sentences }) =>
    `${counted(sentences, 'sentence')} of the report (results and plans) in ${counted(initiatives, 'initiative')}`,
  departmentGone: 'The data have no sentence of this department',
  departmentsTitle: 'Department by department',
  departmentsLead: (departments) =>
    `The ${departments} departments that the report names, those with most results first.\nA sentence that names two counts for each of them.`,
  part: ({ part, parts }) => `(${part}/${parts})`,
}
