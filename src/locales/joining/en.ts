import type { JoiningWords } from '../joiningWords.ts'

/** What is said of joined reports, in English: loaded with the reader's own data. */
export const en: JoiningWords = {
  alone: 'A big file is shown alone: its years cannot be joined or handed back here.',
  title: 'Reports on screen',
  lead: 'What the data on screen is made of. Take out one, or all of them to go back to the published data.',
  report: 'File',
  latest: 'Latest year',
  cells: 'Cells',
  superseded: 'of them replaced by a later report',
  kept: 'Files and decisions stay in this browser only, and are here again next time.',
  trouble: {
    denied: 'This browser does not allow keeping files: choose the file again next time.',
    full: 'There is no room to keep the file: choose it again next time.',
  },
  remove: 'Take out',
  removeOf: (file) => `Take out ${file}`,
  removeAll: 'Take out all, back to the published data',
  foresight: {
    counts: ({ same, asked, added, gone, isLater }) =>
      `${same + asked + added} initiatives: ${same} the same as on screen${asked > 0 ? `, ${asked} to be asked about once joined` : ''}, ${added} new.${gone > 0 ? ` ${gone} of the report ${isLater ? 'before' : 'after'} are not here.` : ''}`,
    doubts: {
      'other-municipality': ({ strange, there }) =>
        `Data of ${strange.join(', ')}, while ${there.join(', ')} is on screen: joined, two municipalities would stand in the same charts.`,
      'hardly-alike': ({ same, asked, added }) =>
        `Only ${same} of ${same + asked + added} initiatives are the same as on screen. Is this another municipality’s report, or another plan’s?`,
    },
    joinAnyway: 'Add to the years on screen all the same',
  },
  questions: (count) => (count === 0 ? 'No connection to check' : `Connections to check: ${count}`),
  questionsLead:
    'Names or categories differ a little, so nothing was decided. Until you answer they count as two.',
  renamed: ({ from, to }) => `Was “${from}” renamed to “${to}”?`,
  moved: ({ name, from, to }) => `Did “${name}” move from ${from} to ${to}?`,
  split: ({ from, to }) => `Was “${from}” split into “${to}” and others?`,
  department: ({ from, to, year }) => `Did the work of “${from}” go to “${to}” from ${year}?`,
  undecided: (count) =>
    `${count === 1 ? 'One pair of rows' : `${count} pairs of rows`} may be the same initiative. Until that is decided they stand as gone and added.`,
  toQuestions: 'Check them on the data page',
  nowhere: 'a place without a section heading',
  movedTogether: ({ count, from, to }) => `Did these ${count} initiatives move from ${from} to ${to}?`,
  theseInitiatives: (count) => `The ${count} initiatives, and the sentences that suggest it`,
  answerAll: (count) => `Give all ${count} questions one answer:`,
  allSame: 'Yes to all: the same',
  allDifferent: 'No to all: two',
  same: 'Yes, the same',
  different: 'No, two',
  evidence: (percent) => `Sentences that suggest it (${percent}% alike)`,
  noEvidence: 'No sentence in common; the names are alike.',
  decided: (count) => `Decided: ${count}`,
  decidedLead: 'Keep the decisions for next time, or for publishing the data.',
  decidedSame: 'the same',
  decidedTable: (file) =>
    `How columns and rows of ${file} are read (for the next table of the same headings)`,
  decidedDifferent: 'two',
  undo: 'Undo',
  saveDecisions: 'Save the decisions (mapping.json)',
  openDecisions: 'Open saved decisions',
  badDecisions: (why) => `Not a file of decisions: ${why}`,
  refused: ({ from, to, report }) =>
    `“${from}” and “${to}” both stand in the report ${report}, so they are not taken as the same.`,
  cycleOf: (names) => `Left out: the departments’ successors would go round in a circle: ${names}`,
  columnsTitle: 'Columns and headings that changed since the report before',
  columnsLead:
    'The headings of the tables of two reports, one after the other. Years within a heading are taken as the same.',
  columnsSame: 'No heading changed.',
  columnsUnknown:
    'Not compared: one of the two is an exchange file, which does not tell the headings of the report it was made from.',
  headRows: ({ earlier, later }) => `Rows of headings: ${earlier} before, ${later} now`,
  columnsBetween: ({ earlier, later }) => `${earlier} → ${later}`,
  columnsChanged: {
    'heading-gone': 'Heading gone',
    'heading-new': 'New heading',
    'headings-in-other-order': 'The headings stand in another order',
    'structure-changed': 'The table has another form',
  },
  changed: (count) => (count === 0 ? 'Nothing was changed since' : `Changed since: ${count}`),
  changedLead:
    'Sentences on the same initiative and year that a later report worded anew. The later report’s count.',
  more: (count) => `${count} more`,
  changes: { same: 'the same', reworded: 'reworded', removed: 'removed', added: 'added' },
  earlier: 'Before',
  later: 'After',
  handBack: 'Take the clean data',
  handBackLead:
    'The data on screen as a table with one activity a row. Opened in Ayumi it gives the same screen again.',
  csv: 'CSV (opens in Excel)',
  parquet: 'Parquet',
  xlsx: 'Excel',
  folder: 'Data folder (to publish, zip)',
  saving: (file) => `Making ${file}`,
  names: { joined: 'joined-data' },
}
