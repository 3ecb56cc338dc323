import type { Issue } from '../domain/issue.ts'
import { readPlace } from '../domain/place.ts'
import { identify } from './identify.ts'
import type { OpenedFile } from './openedFile.ts'
import type { Balance, Reading, ReadSheet, SheetReading } from './reading.ts'
import type { Sheet } from './sheet.ts'

const sum = (books: readonly Balance[], of: (balance: Balance) => number) =>
  books.reduce((total, balance) => total + of(balance), 0)

/** An issue that names a sheet which was not read and has texts. */
const notRead = ({ file, sheet, rows }: Sheet): Issue[] => {
  const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (!first) return []
  return [{ rule: 'sheet-not-read', place: { file, sheet, row: first.row, column: null }, text: first.cells.join(' ').trim() }] // prettier-ignore
}

/** Puts the readings of a file's sheets together into one, with ids. */
export const joinSheets = (
  opened: OpenedFile,
  sheets: readonly ReadSheet[],
  read: readonly SheetReading[],
  left: readonly Sheet[],
): Reading => {
  const columns = read.flatMap(({ left: ofSheet = [] }) => ofSheet)
  const totals = read.flatMap(({ totals: ofSheet = [] }) => ofSheet)
  const books = read.map(({ balance }) => balance)
  return {
    file: opened.file,
    format: opened.format,
    encoding: opened.encoding,
    sheets,
    title: read.find(({ title }) => title !== '')?.title ?? '',
    rows: identify(read.flatMap(({ rows }) => rows)),
    places: read.flatMap(({ rows, places }) => places ?? rows.map(({ source }) => readPlace(source))),
    categories: read.flatMap(({ categories }) => categories),
    issues: [...opened.issues, ...read.flatMap(({ issues }) => issues), ...left.flatMap(notRead)],
    rejected: read.flatMap(({ rejected }) => rejected),
    ...(columns.length > 0 ? { left: columns } : {}),
    ...(totals.length > 0 ? { totals } : {}),
    balance: {
      cells: sum(books, ({ cells }) => cells),
      cellsWithActivities: sum(books, ({ cellsWithActivities }) => cellsWithActivities),
      cellsEmpty: sum(books, ({ cellsEmpty }) => cellsEmpty),
      cellsRejected: sum(books, ({ cellsRejected }) => cellsRejected),
      activities: sum(books, ({ activities }) => activities),
      charactersIn: sum(books, ({ charactersIn }) => charactersIn),
      charactersOut: sum(books, ({ charactersOut }) => charactersOut),
    },
  }
}
