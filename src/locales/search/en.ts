import type { SearchWords } from '../searchWords.ts'

/** What is said in the search, in English. */
export const en: SearchWords = {
  title: 'Search the report',
  field: 'Words to find',
  lead: 'Finds initiatives, departments, charts, flags and the report’s sentences (in the city’s Japanese). Words set apart by spaces must all appear. Width and case make no difference.',
  keys: 'Choose with ↑↓, open the evidence with Enter, close with Esc.',
  close: 'Close',
  preparing: 'Getting ready to search.',
  failed: 'The search could not be made ready.',
  retry: 'Try again',
  none: (typed) => `Nothing contains “${typed}”. Try another word, or a shorter one.`,
  found: (count) => `${count} found.`,
  foundAtLeast: (count) => `At least ${count} found. Add a word to narrow them down.`,
  groups: {
    initiatives: 'Initiatives',
    departments: 'Departments',
    cards: 'Charts',
    flags: 'Flags: places to ask',
    sentences: 'Sentences of the report',
  },
  more: (rest) => `Show ${rest} more`,
}
