import type { ExplainedWords } from '../explainedWords.ts'

/** Office words in plain ones, in English. */
export const en: ExplainedWords = {
  initiative: { term: 'Initiative', meaning: 'One thing the city said it would do: a row of its report.' },
  moved: { term: 'Moved', meaning: 'At least one activity is reported as held in that year.' },
  results: {
    term: 'Results',
    meaning: 'What was done in a year. Plans are what is to be done in the next. They are never added.',
  },
  entries: { term: 'Entries', meaning: 'Sentences of the report. One that says “cancelled” counts too.' },
  department: {
    term: 'Department',
    meaning:
      'The part of the city hall that did it, named at the end of the sentence or in a column of its own.',
  },
  category: {
    term: 'Category',
    meaning:
      'The city’s own grouping of initiatives, numbered Ⅰ, Ⅱ and so on. Where its report tells what each means, the table does.',
  },
  noEntry: {
    term: 'None reported (記載なし)',
    meaning: 'The report’s cell is blank or a dash. It does not mean that nothing was done.',
  },
  noData: { term: 'No data (データなし)', meaning: 'No loaded report has a cell for that year at all.' },
  flag: { term: 'Flag', meaning: 'A place to ask the city about. It is set by a rule and judges nothing.' },
  policy: { term: 'Policy', meaning: 'The city’s own sentence on how the initiative is to go on.' },
  publicComment: {
    term: 'Public comment',
    meaning: 'The city publishes a draft plan or ordinance and asks everybody for their views.',
  },
  inspection: { term: 'Public inspection', meaning: 'The papers of a draft lie open for everybody to see.' },
  similarity: {
    term: 'Similarity',
    meaning: 'How many letters two sentences share: 0 is nothing, 1 is the same.',
  },
}
