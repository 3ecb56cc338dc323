import type { IngestWords } from '../ingestWords.ts'

/** What is said of files, in English: loaded when a file is opened. */
export const en: IngestWords = {
  errors: {
    empty: { why: 'The file is empty', remedy: 'Choose a file with content.' },
    'not-text': { why: 'The file is not text', remedy: 'Choose an Excel, CSV, TSV, HTML or Parquet file.' },
    undecodable: {
      why: 'Characters of different encodings are mixed, or the text is damaged',
      remedy: 'Check the line whose number is shown, and save the file in one encoding, such as UTF-8.',
    },
    'wrong-encoding': {
      why: 'The text cannot be read in the chosen encoding',
      remedy:
        'Choose another encoding, or let it be found. The number is the place of the first byte that cannot be read.',
    },
    password: { why: 'The file has a password', remedy: 'Save it without a password.' },
    'old-excel': {
      why: 'This is an Excel file of an old kind',
      remedy: 'Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    },
    'damaged-workbook': {
      why: 'The spreadsheet is damaged or cut short',
      remedy: 'Save it again, or ask for the original.',
    },
    'archive-too-large': {
      why: 'The file becomes too large when unpacked',
      remedy: 'Remove rows, columns, sheets or pictures that are not needed, or split the file.',
    },
    'damaged-archive': {
      why: 'The zip file is damaged or cut short',
      remedy: 'Make the zip again, or choose the files inside it.',
    },
    'archive-inside': {
      why: 'There is a zip inside the zip',
      remedy: 'Unpack the inner zip and choose its files.',
    },
    'is-archive': { why: 'This is a zip of several files', remedy: 'Unpack it and choose the files inside.' },
    'word-document': {
      why: 'This is a Word document',
      remedy:
        'Open it, copy the table and paste it here, or save the document as a web page (.html) and choose that file.',
    },
    pdf: {
      why: 'This is a PDF',
      remedy: 'Copy its text and paste it, or save it as text. If there is an Excel file, that is surer.',
    },
    'no-table': {
      why: 'There is no table',
      remedy: 'Save a page with a table, or copy the table and paste it.',
    },
    'broken-json': {
      why: 'This cannot be read as JSON',
      remedy: 'Check the line whose number is shown. Write one record a line, or one array of records.',
    },
    'nested-json': {
      why: 'There are values inside values',
      remedy: 'Make these fields plain texts or numbers.',
    },
    'encrypted-parquet': { why: 'The Parquet file is encrypted', remedy: 'Write it without encryption.' },
    'unknown-format': {
      why: 'This kind of file cannot be read yet',
      remedy: 'Make it an Excel, CSV, TSV, HTML or Parquet file.',
    },
    'headers-only': {
      why: 'There are headers, but no rows of data',
      remedy: 'Choose a file with data from the second row on.',
    },
    'missing-columns': {
      why: 'Columns that are needed are missing',
      remedy: 'Add these headers to the first row.',
    },
    'unknown-shape': {
      why: 'The shape of the table is not known',
      remedy:
        'Choose the shape of the table and say what each column holds, or use headings such as 基本的な取り組み, 年度, 担当課. A form is read where labels such as 取組名, 担当課, 令和5年度実績 stand on the left, and contents to their right or below.',
    },
    'damaged-parquet': {
      why: 'The Parquet file is damaged or of a kind that cannot be read',
      remedy: 'Write it again, or save it as CSV.',
    },
    'nested-parquet': {
      why: 'There are nested columns',
      remedy: 'Write these columns as plain values.',
    },
    'nothing-usable': {
      why: 'No row can be used',
      remedy:
        'Check in these rows the name of the initiative, its year, and whether it is a result or a plan. Another role for a column may help, too.',
    },
    unreadable: {
      why: 'The file could not be read',
      remedy: 'Check where it lies, and the connection, and try again.',
    },
    'corrections-without-file': {
      why: 'The file that these corrected rows belong to is not open',
      remedy: 'Open the following file first, then drop the corrected rows.',
    },
    cancelled: { why: 'The reading was stopped', remedy: 'Choose the file again.' },
    'broken-quotes': { why: 'A quote (") is not closed', remedy: 'Check the quotes in that row.' },
  },
  rules: {
    'no-department': 'no department could be read',
    'no-bullet': 'a sentence without ●',
    'unknown-outcome': 'the sentence does not tell whether it was held',
    'mark-alone':
      'a mark alone for a result (nothing says what it means; a legend outside the table such as 「○：実施」 is read)',
    'struck-text': 'text that is struck out (it is kept, and says nothing of what was held)',
    'unknown-category': 'the category could not be read',
    'unknown-column':
      'a column that is not used (to have it read, choose what it holds above the table of the review)',
    'money-column': 'a column of money, not used and not counted as activities (its figures are kept)',
    'note-column': 'a column of notes, not used and not counted as activities (its texts are kept)',
    'status-column':
      'a column that says whether an initiative goes on or is new, not used (its words are kept)',
    'assessment-column':
      'a column of assessments, rates achieved, problems or reasons, not used and not counted as activities (its texts are kept)',
    'plans-without-year':
      'a column of plans in words, not used because their year is not known (say which year the report is about, and they are read as plans of the year after it)',
    'results-without-year':
      'a column of results in words, not used because their year is not known (say which year the report is about, and they are read as results of it)',
    'figures-without-year':
      'a column of figures, not used because their year is not known (its figures are kept; to have it read, say which year the report is about, or choose what it holds and its year above the table of the review)',
    'duplicate-column':
      'a second column that holds the same (the first is used; to have it read, choose again what it holds)',
    'not-a-fiscal-year': 'the fiscal year could not be read',
    'not-a-kind': 'neither a result nor a plan',
    'not-an-entry-type': 'the type of entry could not be read',
    'not-an-outcome': 'the outcome could not be read',
    'not-a-public-comment-role': 'the kind of public comment could not be read',
    'not-a-number': 'not a number',
    'not-a-date': 'not a date',
    'no-initiative': 'the initiative has no name',
    'too-many-cells': 'more cells than headers',
    'stray-text': 'text outside the table',
    'heading-without-rows': 'a heading with no row under it',
    'dash-as-empty': 'a cell with a dash alone (taken as empty)',
    'sheet-not-read': 'a sheet without a table that can be read (not used)',
    'filled-from-above': 'blanks filled with the words of the row above (how many)',
    'total-row': 'a row of totals (not used)',
    'left-out': 'a row left out by the reader, in the review',
    'no-title': 'the procedure has no title',
    'beside-blanks': 'a word that no entry has (beside blanks alone, or the entries have others)',
    'figures-only': 'a table of figures (counted as entries, never as held)',
    'hidden-sheet': 'a hidden sheet (it is read)',
    'hidden-rows': 'hidden rows (they are read)',
    'hidden-columns': 'hidden columns (they are read)',
    'covered-text': 'text under merged cells (not used)',
    'text-box': 'text in a shape (not used)',
    'cell-note': 'a note on a cell (not used)',
    'formula-without-result': 'a formula saved without its result (open the file in Excel and save it again)',
  },
}
