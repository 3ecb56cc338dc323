import type { PaperWords } from '../paperWords.ts'

/** What is said on paper and about it, in English. */
export const en: PaperWords = {
  report: (plan) => (plan === '' ? 'Progress report' : `Progress on the ${plan}`),
  reportLead:
    'What the city’s report says, as charts, tables and sentences. The numbers count the report’s sentences; they are no verdict. The sentences are the city’s own, in Japanese.',
  contents: 'Contents',
  appendix: 'Appendix: every sentence by initiative',
  appendixLead:
    'In the order of the report: what stands in which year. A cell that is blank or a dash is “nothing reported”; the report does not say that nothing was done.',
  handouts: 'A handout for each department',
  handoutsLead:
    'For each department: its initiatives, the results and plans that the report states, and what to ask. A department is the name at the end of each sentence or in a column of its own.',
  countingRules: 'How it is counted',
  categories: 'What the categories mean',
  address: 'This report on screen',
  qr: (address) => `QR code that opens ${address}`,
  ownFiles: 'Files opened',
  conditions: 'Conditions chosen',
  print: 'Print',
  orientation: 'Paper',
  upright: 'Portrait',
  wide: 'Landscape',
  toReport: 'Print the whole report',
  toHandouts: 'A handout for each department',
  toHandout: 'Print a handout',
  toWhole: 'Show everything',
  alone: 'Only this sheet will be printed.',
  tools: 'Print settings',
  note: 'Prints on A4. The margins carry the chapter, the state of the data and the page number.',
  columns: {
    sentence: 'Sentence of the report',
    department: 'Department',
    outcome: 'Outcome',
    place: 'Place in the source',
  },
  place: (row, column, position) =>
    [
      row === null ? '' : `row ${row}`,
      column === null ? '' : `column ${column}`,
      position === null ? '' : `no. ${position}`,
    ]
      .filter((text) => text !== '')
      .join(', '),
  memo: 'Notes of the hearing',
  flagsOf: 'What to ask about its initiatives',
  initiativesOf: (count) => `${count} initiatives`,
  chapter: (number) => `${number}`,
}
