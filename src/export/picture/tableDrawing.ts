import { block, colours, type Drawing, rule } from './drawing.ts'
import { fewLines } from './textLines.ts'
import { textWidth } from '../../charts/textWidth.ts'

const size = 14
const leading = 20
const gap = 16
const linesOfCell = 3
/* A narrower column is never squeezed. */
const keeps = 88

/** A table as a drawing: at most `most` rows, and in words how many more there are. */
export const tableDrawing = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  { most, more }: { readonly most: number; readonly more: (rows: number) => string },
): Drawing => {
  const shown = rows.slice(0, most)
  /* A column wants what its longest text takes, up to half of the picture; the wide ones give way in proportion. */
  const wanted = heads.map((head, column) => Math.min(width / 2, Math.max(...[head, ...shown.map((row) => row[column] ?? '')].map((one) => textWidth(one, size))) + gap)) // prettier-ignore
  const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0)
  const narrow = wanted.filter((one) => one <= keeps)
  const scale = Math.min(1, (width - sum(narrow)) / Math.max(1, sum(wanted) - sum(narrow)))
  const widths = wanted.map((one) => (one <= keeps ? one : one * scale))
  const lefts = widths.map((_, column) => sum(widths.slice(0, column)))

  let y = 0
  const svg: string[] = []
  const line = (cells: readonly string[], fill: string) => {
    const blocks = cells.map(
      (cell, column) =>
      block(fewLines(cell, size, (widths[column] ?? 0) - gap, linesOfCell), lefts[column] ?? 0, y + 4, leading, { size, fill }), // prettier-ignore
    )
    y += Math.max(leading, ...blocks.map(({ height }) => height)) + 12
    svg.push(...blocks.map((one) => one.svg), rule(0, y, width, colours.rule))
  }
  line(heads, colours.soft)
  for (const row of shown) line(row, colours.ink)
  if (rows.length > shown.length) {
    const note = block([more(rows.length - shown.length)], 0, y + 6, leading, { size, fill: colours.soft })
    svg.push(note.svg)
    y += note.height + 8
  }
  return { svg: svg.join(''), height: y }
}
