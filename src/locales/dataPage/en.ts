import type { DataPageWords } from '../dataPageWords.ts'

/** What stands on the data page alone, in English. */
export const en: DataPageWords = {
  given: {
    refused: (address) =>
      `The data at ${address} are not opened. Only data of this site, or of a place that its settings name (dataHosts in site.json), are. A file you have can be opened with “Choose files”.`,
    unreachable: (address) => `${address} could not be fetched. Check the address and try again.`,
  },
  files: 'Published data',
  csv: 'CSV (with BOM, opens in Excel)',
  parquet: 'Parquet',
  package: 'datapackage.json (describes the columns)',
  report: 'The report itself (text)',
  codes: 'Words inside the files',
  codesLead:
    'In CSV and Parquet these columns hold short codes. The Excel file explains them on a sheet of its own. A ␊ inside a text of the CSV is a line break.',
  codeColumns: [
    ['kind', 'result, plan'],
    [
      'entry_type',
      'activity; empty: the report has the cell and it is blank; same_as: “as above”, “as last year”',
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
      'One ● of a cell, with its sentence, department, fiscal year, whether it is a result or a plan, and its outcome.',
    ],
    [
      'Entries and held',
      'Entries are the results that are written down. Held are those held or partly held. Results and plans are never added together.',
    ],
    [
      'None reported (記載なし)',
      'The report has the cell, and it is blank. It is neither 0 nor “not held”; the report does not say why.',
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
