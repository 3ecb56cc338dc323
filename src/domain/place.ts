/** Where a text stands: file, sheet (if any), line or row and column, both counted from 1. */
export interface Place {
  readonly file: string
  readonly sheet: string | null
  readonly row: number | null
  readonly column: number | null
}

/** Writes a place as a fragment after RFC 7111: `report.txt#cell=12,5`. */
export const writePlace = ({ file, sheet, row, column }: Place): string => {
  if (row === null) return file
  const cell = column === null ? `row=${row}` : `cell=${row},${column}`
  return `${file}#${sheet === null ? '' : `sheet=${encodeURIComponent(sheet)}&`}${cell}`
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Reads what `writePlace` writes; any other text is taken as a file's name alone. */
export const readPlace = (text: string): Place => {
  const match = /^(.*)#(?:sheet=([^&]*)&)?(?:cell=(\d{1,9}),(\d{1,9})|row=(\d{1,9}))$/.exec(text)
  if (!match) return { file: text, sheet: null, row: null, column: null }
  const [, file = '', sheet, row, column, wholeRow] = match
  return {
    file,
    sheet: sheet === undefined ? null : decoded(sheet),
    row: Number(row ?? wholeRow),
    column: column === undefined ? null : Number(column),
  }
}
