import type { DataPageWords } from '../dataPageWords.ts'

/** What stands on the data page alone, in English. */
export const en: DataPageWords = {
  given: {
    refused: (address) =>
      `The data at ${address} are not opened. Only data of this site, or of a place that its settings name (dataHosts in site.json), are. A file you have can be opened with “Choose files”.`,
    unreachable: (address) => `${address} could not be fetched. Check the address and try again.`,
  },
  published: {
    title: 'Published data',
    lead: 'Every sentence of the report, one activity a line. The addresses below stay; what they hold is always the newest. Programs may use them too.',
    files: {
      'progress-excel.csv': 'CSV (Japanese heads, with BOM, opens in Excel)',
      'progress.xlsx': 'Excel (its columns described)',
      'progress.csv': 'CSV (English heads, for programs)',
      'progress.parquet': 'Parquet',
      'datapackage.json': 'datapackage.json (columns, source, DCAT)',
    },
    report: 'The report itself (text)',
    stamped:
      'Where the content must not change, use the folder that is named after it: other data have another name.',
    ofCards:
      'The rows of each figure can be taken from under it, or at an address like this (csv, xlsx, parquet):',
    ofCardsIndex: 'Names of all figures:',
  },
  citation: {
    title: 'How to cite',
    lead: 'Where you quote a number, you may write:',
    askTheCity: 'If in doubt about what you may do, ask the city that made the report.',
    text: ({ title, asOf, site, built, address }) =>
      `${title} (${asOf}). ${site}, updated ${built}. ${address}`.trim(),
    copy: 'Copy the citation',
    copied: 'Copied',
    notCopied: 'Could not be copied. Select the text and copy it.',
  },
  codes: 'Words inside the files',
  codesLead:
    'In CSV and Parquet these columns hold short codes. The Excel file explains them on a sheet of its own. A ␊ inside a text of the CSV is a line break.',
  codeColumns: [
    ['kind', 'result, plan'],
    [
      'entry_type',
      'activity; empty: none reported (the report’s cell is blank or a dash); same_as: “as above”, “as last year”',
    ],
    [
      'outcome',
      'done; partial; cancelled; not_held; none_reported: the report says there was nothing; unknown: cannot be told; planned',
    ],
    [
      'public_comment',
      'procedure: a public comment was run; scheme: the running of the scheme; inspection: plans open to view',
    ],
  ],
  terms: 'Terms and counting',
  categories: 'What the categories mean',
  categoriesLead: 'The last table of the report explains its categories, in the city’s words, as follows.',
  counting: [
    [
      'Initiative (取り組み)',
      'One row of the report: section, phase, theme, name and category together. The same name in another category or phase is another initiative.',
    ],
    [
      'Activity',
      'One sentence of a cell (where the cell is parted by ● or the like, each part), with its department, fiscal year, whether it is a result or a plan, and its outcome.',
    ],
    [
      'Entries and held',
      'Entries are the results that are written down. Held are those held or partly held. Results and plans are never added together.',
    ],
    [
      'None reported (記載なし)',
      'The report has the cell, and it is blank or a dash. It is neither 0 nor “not held”; the report does not say why.',
    ],
    ['No data (データなし)', 'The loaded report has no cell for that year.'],
    [
      'Outcome',
      'Read by rules from the verb of the sentence, such as 中止とした (cancelled) or 実施しなかった (not held). A sentence that says both is partly held.',
    ],
    ['Percentages', 'With a base below 10, “n of N” and no percentage.'],
  ],
  provenance: 'Source and licence',
  provenanceText: 'Sentences stand as printed, slips included; spelling is unified only for matching.',
  licenceMissing: 'The report states no licence.',
}
