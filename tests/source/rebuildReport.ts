import Papa from 'papaparse'
import { type PrintedRow, romanNumber, withoutTags } from './countReport.ts'

/* Puts the report's table together again from the exchange file alone, and takes nothing from src/. */

/** A line of the exchange file, by the names in its header. */
export type ExchangeLine = Readonly<Record<string, string>>

/** A cell of the report, line and column counted from 1, with its characters in the report and in the exchange file. */
export interface DifferingCell {
  readonly row: number
  readonly column: number
  readonly printed: string | null
  readonly rebuilt: string | null
}

const bare = (text: string): string => withoutTags(text).replaceAll(/\s+/g, '')

export const exchangeLines = (csv: string): ExchangeLine[] =>
  Papa.parse<ExchangeLine>(csv, { header: true, skipEmptyLines: true }).data

/** The column head over a line's cell. */
const headOf = ({ fiscal_year, kind }: ExchangeLine) =>
  `令和${Number(fiscal_year) - 2018}年度の取り組み${kind === 'plan' ? '予定' : '実績'}`

const bulletOf = ({ activity, department }: ExchangeLine) =>
  activity === '' ? '' : `●${activity}${department === '' ? '' : `(${department})`}`

/** What several lines say alike, once; where they do not agree, all of it. */
const agreed = (texts: readonly string[]) => [...new Set(texts)].join('≠')

/** The four columns before the years, as a line repeats them. The first stands under its headings. */
const firstColumns = (line: ExchangeLine): readonly string[] => [
  [line.section, line.process, line.theme, `○${line.initiative}`].join(''),
  line.guideline ?? '',
  line.category ?? '',
  line.policy ?? '',
]

const byKey = (lines: readonly ExchangeLine[], key: (line: ExchangeLine) => string) => {
  const groups = new Map<string, ExchangeLine[]>()
  for (const line of lines) groups.set(key(line), [...(groups.get(key(line)) ?? []), line])
  return groups
}

const placeOf = (line: ExchangeLine) => /#cell=(\d+,\d+)$/.exec(line.source ?? '')?.[1] ?? 'nowhere,0'

/** Every cell of the table by `line,column`, from what the exchange file says alone. */
export const rebuiltCells = (lines: readonly ExchangeLine[]): Map<string, string> => {
  const cells = new Map<string, string>()
  for (const [place, inCell] of byKey(lines, placeOf)) {
    const inOrder = [...inCell].sort((left, right) => Number(left.position) - Number(right.position))
    cells.set(place, bare([agreed(inOrder.map(headOf)), ...inOrder.map(bulletOf)].join('')))
  }
  for (const [row, inRow] of byKey(lines, (line) => placeOf(line).split(',')[0] ?? ''))
    for (const column of [1, 2, 3, 4])
      cells.set(`${row},${column}`, bare(agreed(inRow.map((line) => firstColumns(line)[column - 1] ?? ''))))
  return cells
}

/** Every cell of the table by `line,column`, as printed; an empty first or second cell repeats the one above. */
export const printedCells = (rows: readonly PrintedRow[]): Map<string, string> =>
  new Map(
    rows.flatMap(({ line, path, name, guideline, cells, heads }) =>
      cells.map((cell, index): [string, string] => {
        const first = [`${path.join('')}○${name}`, guideline, String(romanNumber(cell)), cell]
        return [`${line},${index + 1}`, bare(first[index] ?? `${heads[index] ?? ''}${cell}`)]
      }),
    ),
  )

/** The cells whose characters are not the same in both, white space and markup aside; null where one has no such cell. */
export const differingCells = (
  rows: readonly PrintedRow[],
  lines: readonly ExchangeLine[],
): DifferingCell[] => {
  const printed = printedCells(rows)
  const rebuilt = rebuiltCells(lines)
  return [...new Set([...printed.keys(), ...rebuilt.keys()])].flatMap((key) => {
    const [row = NaN, column = NaN] = key.split(',').map(Number)
    const both = { printed: printed.get(key) ?? null, rebuilt: rebuilt.get(key) ?? null }
    return both.printed === both.rebuilt ? [] : [{ row, column, ...both }]
  })
}
