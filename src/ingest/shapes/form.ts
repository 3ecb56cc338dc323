import type { Issue, IssueRule } from '../../domain/issue.ts'
import { ReadError } from '../../domain/readError.ts'
import { readPlace, writePlace } from '../../domain/place.ts'
import { leftColumns } from '../leftColumns.ts'
import { keptKinds } from '../normalise/columnKept.ts'
import { isClerical } from '../normalise/isClerical.ts'
import type { ColumnMapping, Mapping, ReadOptions, Recognition } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { formTable } from './formTable.ts'
import { recogniseWideReport } from './wideRecognise.ts'
import { readWideReport } from './wideReport.ts'

const sure = 0.97
/* Every form of a file asks for these again: they are told once, as what is left. */
const toldOnce: ReadonlySet<IssueRule> = new Set(keptKinds.map((kind) => `${kind}-column` as const))

/** Sees a form (個票) of one initiative, or several one below the other; its labels are read as the heads of a wide report. */
export const recogniseForm = (sheet: Sheet, options: ReadOptions): Recognition | null => {
  const form = formTable(sheet)
  const wide = form && recogniseWideReport(form.table, options)
  if (!wide?.mapping.headerRows.includes(form?.headRow ?? 0)) return null
  const mapping: Mapping = { ...wide.mapping, shape: 'form', headerRows: [form?.firstRow ?? 0] }
  return { ...wide, mapping, score: sure }
}

/** Reads a form as a wide report of its labels; every place is that of the form. Throws a ReadError of a sheet that is none. */
export const readForm = (sheet: Sheet, mapping: Mapping, options: ReadOptions): SheetReading => {
  const form = formTable(sheet)
  if (!form) throw new ReadError('unknown-shape', sheet.file, sheet.rows[0]?.cells.slice(0, 12) ?? [])
  const { table, headRow, placeOf } = form
  const heads = table.rows.find(({ row }) => row === headRow)?.cells ?? []
  const columns = heads.map(
    (header, column): ColumnMapping =>
    mapping.columns.find((one) => one.column === column) ?? { column, header, role: 'ignored', fiscalYear: null, kind: null, sureness: 0, reason: 'nothing' }, // prettier-ignore
  )
  /* Labels that the mapping does not have stand in no column of it. */
  const strange = heads.flatMap(
    (text, column): Issue[] =>
    isClerical(text) || mapping.columns.some((one) => one.column === column && one.header === text) ? [] : [{ rule: 'unknown-column', place: { file: sheet.file, sheet: sheet.sheet, row: headRow, column: column + 1 }, text }], // prettier-ignore
  )
  const asWide: Mapping = { ...mapping, shape: 'wide-report', headerRows: [headRow], columns }
  const reading = readWideReport(table, asWide, options)
  const left = leftColumns(table, asWide).map((one) => {
    const cells = one.texts.map(({ row, text }) => ({ text, place: placeOf({ file: sheet.file, sheet: sheet.sheet, row, column: one.column }) })) // prettier-ignore
    return {
      ...one,
      column: cells[0]?.place.column ?? one.column,
      texts: cells.map(({ text, place }) => ({ row: place.row ?? 0, text })),
    }
  })
  return {
    ...reading,
    rows: reading.rows.map((row) => ({ ...row, source: writePlace(placeOf(readPlace(row.source))) })),
    issues: [...reading.issues.filter(({ rule }) => !toldOnce.has(rule)), ...strange].map((issue) => ({
      ...issue,
      place: placeOf(issue.place),
    })),
    rejected: reading.rejected.map((row) => ({ ...row, place: placeOf(row.place) })),
    ...(left.length > 0 ? { left } : {}),
  }
}
