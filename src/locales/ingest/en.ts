import type { IngestWords } from '../ingestWords.ts'

/** What is said of files, in English: loaded when a file is opened. */
export const en: IngestWords = {
  errors: {
    empty: { why: 'The file is empty', remedy: 'Choose a file with content.' },
    'not-text': { why: 'The file is not text', remedy: 'Choose a CSV, TSV or Parquet file.' },
    'not-utf8': {
      why: 'The text is not encoded as UTF-8',
      remedy: 'In Excel, save it as “CSV UTF-8 (comma delimited)”.',
    },
    'unknown-format': {
      why: 'This kind of file cannot be read yet',
      remedy: 'Make it a CSV, TSV or Parquet file.',
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
        'Make the first row the headers of the exchange format (initiative, fiscal_year, kind, activity and so on).',
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
      remedy: 'Check the columns initiative, fiscal_year and kind.',
    },
    unreadable: {
      why: 'The file could not be read',
      remedy: 'Check where it lies, and the connection, and try again.',
    },
    cancelled: { why: 'The reading was stopped', remedy: 'Choose the file again.' },
    'broken-quotes': { why: 'A quote (") is not closed', remedy: 'Check the quotes in that row.' },
  },
  rules: {
    'no-department': 'no department could be read',
    'no-bullet': 'a sentence without ●',
    'unknown-outcome': 'the sentence does not tell whether it was held',
    'unknown-category': 'the category could not be read',
    'unknown-column': 'a column that the exchange format does not have (not used)',
    'duplicate-column': 'a second column with the same header (the first is used)',
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
    'dash-as-empty': 'a cell with a dash alone (taken as empty)',
    'sheet-not-read': 'a sheet without a table that can be read (not used)',
    'filled-from-above': 'blanks filled with the words of the row above (how many)',
    'total-row': 'a row of totals (not used)',
    'no-title': 'the procedure has no title',
    'figures-only': 'a table of figures (counted as entries, never as held)',
  },
}
