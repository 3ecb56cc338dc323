import { type Place, readPlace } from '../domain/place.ts'
import type { ColumnMapping, Mapping, Role } from './mapping.ts'
import { type Figure, readFigure } from './normalise/figure.ts'
import { isDash } from './normalise/isDash.ts'
import { readTally } from './normalise/tally.ts'
import type { ColumnTotal, SheetReading } from './reading.ts'
import { textsOnce } from './shapes/textsOnce.ts'
import type { Sheet } from './sheet.ts'

const summed: ReadonlySet<Role> = new Set(['activity', 'value', 'target', 'submitters', 'comments', 'adopted', 'ignored']) // prettier-ignore
/* Rates and means have a total of another kind. */
const isShare = (header: string) => /率|割合|平均|単価|[%％]/u.test(header)
const ofGroup = /^(?:小計|計)/u
/* 「延べ34名」 and 「なし」 are counts, too. */
const numberIn = (text: string): Figure | null => {
  const tally = readTally(text)
  return readFigure(text) ?? (tally === null ? null : { value: tally, unit: '' })
}
const round = (value: number) => Math.round(value * 1e6) / 1e6

/**
 * The totals that a table has at its foot or under its groups, each beside the sum of the figures in the rows above it
 * that were read. A total may sum up what stands since another one or all rows: it fits if one of these does. Columns
 * of sentences and of rates have none.
 */
export const totalsOf = (sheet: Sheet, { columns, shape }: Mapping, { rows, places, issues }: SheetReading): ColumnTotal[] => {
  const isHere = (place: Place) => place.sheet === sheet.sheet
  const at = issues.flatMap(({ rule, place }) => (rule === 'total-row' && isHere(place) && place.row !== null ? [place.row] : [])).sort((a, b) => a - b)
  if (at.length === 0 || shape === 'form') return []
  const ofRows = places ?? rows.map(({ source }) => readPlace(source))
  const read = new Set(ofRows.filter(isHere).map(({ row }) => row))
  const body = sheet.rows.filter(({ row }) => read.has(row))
  const totals = sheet.rows.filter(({ row }) => at.includes(row))
  const once = textsOnce(sheet)
  const isGoingOn = (row: number, column: number) => sheet.facts?.merges.some(({ top, bottom, left, right }) => top < row && row <= bottom && left <= column && column <= right) ?? false

  const sums = ({ column, header }: ColumnMapping): ColumnTotal[] => {
    const texts = body.flatMap(({ row, cells }) => {
      const text = (cells[column] ?? '').trim()
      return text === '' || isDash(text) || isGoingOn(row, column + 1) ? [] : [{ row, figure: numberIn(text) }]
    })
    const figures = texts.flatMap(({ row, figure }) => (figure ? [{ row, ...figure }] : []))
    if (figures.length === 0 || figures.length * 2 < texts.length || isShare(header) || figures.some(({ unit }) => isShare(unit))) return []
    return totals.flatMap((line): ColumnTotal[] => {
      const { row } = line
      const printed = numberIn((once(line).cells[column] ?? '').trim())
      if (!printed || isShare(printed.unit)) return []
      const before = at.filter((one) => one < row)
      const since = (first: number) => round(figures.reduce((sum, one) => (one.row > first && one.row < row ? sum + one.value : sum), 0))
      const isOfGroup = line.cells.some((text) => ofGroup.test(text.normalize('NFKC').replace(/\s+/gu, '')))
      const own = since(isOfGroup ? (before.at(-1) ?? 0) : 0)
      const isFit = [0, ...before].some((first) => since(first) === round(printed.value))
      return [{ place: { file: sheet.file, sheet: sheet.sheet, row, column: column + 1 }, header, printed: printed.value, read: isFit ? printed.value : own }]
    })
  }
  return columns.filter(({ role }) => summed.has(role)).flatMap(sums)
} // prettier-ignore
