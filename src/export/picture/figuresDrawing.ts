import type { PlanFigure } from '../../cards/planFigures.ts'
import { block, colours, type Drawing, rule, text } from './drawing.ts'
import { textLines } from './textLines.ts'
import { textWidth } from '../../charts/textWidth.ts'

/** The figures of the plan's state, two by two. */
export const figuresDrawing = (figures: readonly PlanFigure[], width: number): Drawing => {
  const half = width / 2
  const place = 148
  const svg = figures.map(({ label, value, unit, note }, index) => {
    const x = (index % 2) * half
    const y = Math.floor(index / 2) * place
    const room = half - 24
    const size = /^\d+$/u.test(value) ? 48 : 24
    return [
      rule(x, y, room, colours.ink),
      block(textLines(label, 16, room), x, y + 10, 22, { size: 16, fill: colours.soft }).svg,
      text(value, x, y + 88, { size, bold: true }),
      text(unit, x + textWidth(value, size) + 6, y + 88, { size: 16, fill: colours.soft }),
      block(textLines(note, 14, room), x, y + 98, 20, { size: 14, fill: colours.soft }).svg,
    ].join('')
  })
  return { svg: svg.join(''), height: Math.ceil(figures.length / 2) * place }
}
