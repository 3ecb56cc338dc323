import type { Sheet } from '../sheet.ts'

/** Text with tab-separated rows, as it comes out of a PDF or a copied table: every line is a row, blank lines too. */
export const readTextTable = (text: string, file: string): Sheet => ({
  file,
  sheet: null,
  facts: null,
  rows: text.split(/\r\n|\n|\r/u).map((line, index) => ({ row: index + 1, cells: line.split('\t') })),
})
