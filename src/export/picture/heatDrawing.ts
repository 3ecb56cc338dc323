import type { HeatData } from '../../cards/card.ts'
import { colours, type Drawing, escaped, text } from './drawing.ts'
import { fewLines, textLines } from './textLines.ts'
import { textWidth } from '../../charts/textWidth.ts'

const size = 14
const rowHeight = 28
const nameWidth = 260

/** A heat table as a drawing: each cell its number, shaded by it; many heads stand upright. */
export const heatDrawing = ({ columns, rows, cells }: HeatData, width: number): Drawing => {
  const cellWidth = (width - nameWidth) / Math.max(1, columns.length)
  const labels = columns.map(({ label, note }) => [label, note].filter(Boolean).join(' '))
  const isUpright = labels.some((label) => textLines(label, size, cellWidth - 6).length > 2)
  const headHeight = isUpright ? Math.max(...labels.map((label) => textWidth(label, size))) + 12 : 48
  const most = Math.max(1, ...cells.map(({ value }) => value))
  const svg = labels.map((label, index) => {
    const x = nameWidth + cellWidth * (index + 0.5)
    if (!isUpright)
      return fewLines(label, size, cellWidth - 6, 2).map((line, row) => text(line, x, 18 + row * 18, { size, anchor: 'middle', fill: colours.soft })).join('') // prettier-ignore
    return `<text transform="translate(${x + 5} ${headHeight - 6}) rotate(-90)" font-size="${size}" fill="${colours.soft}">${escaped(label)}</text>`
  })
  const columnOf = new Map(columns.map(({ key }, index) => [key, index]))
  rows.forEach(({ key, label }, index) => {
    const y = headHeight + index * rowHeight
    svg.push(text(fewLines(label, size, nameWidth - 12, 1)[0] ?? '', 0, y + 19, { size }))
    for (const { row, column, value } of cells) {
      const at = row === key ? columnOf.get(column) : undefined
      if (at === undefined) continue
      const isPlan = columns[at]?.plan === true
      const share = isPlan ? 0 : value / most
      const x = nameWidth + cellWidth * at
      svg.push(`<rect x="${x + 1}" y="${y + 1}" width="${cellWidth - 2}" height="${rowHeight - 2}" ${isPlan ? `stroke="${colours.accent}" ` : ''}fill="${colours.accent}" fill-opacity="${(0.08 + 0.92 * share).toFixed(2)}"/>`) // prettier-ignore
      svg.push(text(String(value), x + cellWidth / 2, y + 19, { size: Math.min(size, cellWidth * 0.7), anchor: 'middle', fill: share > 0.45 ? colours.paper : colours.ink })) // prettier-ignore
    }
  })
  return { svg: svg.join(''), height: headHeight + rows.length * rowHeight }
}
