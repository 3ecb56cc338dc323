import { groupBy } from '../../domain/groupBy.ts'
import { isHeld } from '../../domain/outcome.ts'
import type { Words } from '../../locales/words.ts'
import type { InitiativeMatrixRow } from '../../queries/initiativeMatrix.ts'
import { block, colours, type Drawing, rule, text } from './drawing.ts'
import { fewLines } from './textLines.ts'

const nameWidth = 300
const pitch = 11
const size = 13

const columnOf = ({ fiscalYear, kind }: InitiativeMatrixRow) => `${fiscalYear} ${kind === 'result' ? 0 : 1}`

const dot = (x: number, y: number, { kind, outcome }: Pick<InitiativeMatrixRow, 'kind' | 'outcome'>) => {
  if (kind === 'plan') return `<circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="${colours.accent}" stroke-width="1.5"/>` // prettier-ignore
  if (outcome === 'partial') return `<circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="${colours.accent}" stroke-width="1.5"/><path d="M${x} ${y - 4}a4 4 0 0 0 0 8z" fill="${colours.accent}"/>` // prettier-ignore
  if (outcome !== null && isHeld(outcome))
    return `<circle cx="${x}" cy="${y}" r="4" fill="${colours.accent}"/>`
  return `<path d="M${x - 4} ${y + 4}l8 -8" stroke="${colours.ink}" stroke-width="1.5"/><circle cx="${x}" cy="${y}" r="3.5" fill="none" stroke="${colours.context}"/>` // prettier-ignore
}

/** Initiatives down, years across, one dot a sentence: filled where held, struck where not, a ring where planned. */
export const matrixDrawing = (rows: readonly InitiativeMatrixRow[], words: Words, width: number): Drawing => {
  const columns = [...groupBy(rows, columnOf)].sort(([left], [right]) => (left < right ? -1 : 1))
  const columnWidth = (width - nameWidth) / Math.max(1, columns.length)
  const perLine = Math.max(1, Math.floor((columnWidth - 44) / pitch))
  const svg = columns.map(
    ([, [first]], index) =>
    first === undefined
      ? ''
      : text(`${words.era(first.fiscalYear)} ${words.kinds[first.kind]}`, nameWidth + index * columnWidth, 16, { size, fill: colours.soft }), // prettier-ignore
  )
  const legend = (['done', 'partial', 'cancelled', 'planned'] as const).map((outcome, index) => {
    const kind = outcome === 'planned' ? 'plan' : 'result'
    return `${dot(index * 110 + 5, 12, { kind, outcome })}${text(words.outcomes[outcome], index * 110 + 14, 16, { size, fill: colours.soft })}` // prettier-ignore
  })
  let y = 26
  for (const ofInitiative of groupBy(rows, ({ initiativeId }) => initiativeId).values()) {
    const [first] = ofInitiative
    if (!first) continue
    const byColumn = groupBy(ofInitiative, columnOf)
    const name = `${first.initiative} ${words.category(first.category)}`
    const names = fewLines(name, size, nameWidth - 8, 2)
    let lines = names.length > 1 ? 2.2 : 1
    svg.push(rule(0, y, width, '#dddddd'), block(names, 0, y + 5, 15, { size }).svg) // prettier-ignore
    columns.forEach(([key], index) => {
      const x = nameWidth + index * columnWidth
      const sentences = (byColumn.get(key) ?? []).filter(({ activityId, matches }) => activityId !== null && matches) // prettier-ignore
      if (sentences.length === 0) {
        if (byColumn.has(key)) svg.push(text(words.none, x, y + 18, { size: 12, fill: colours.soft }))
        return
      }
      svg.push(text(String(sentences.length), x, y + 18, { size, bold: true }))
      sentences.forEach((row, at) => {
        const line = Math.floor(at / perLine)
        lines = Math.max(lines, line + 1)
        svg.push(dot(x + 30 + (at % perLine) * pitch, y + 14 + line * pitch, row))
      })
    })
    y += 26 + (lines - 1) * pitch
  }
  svg.push(`<g transform="translate(0 ${y + 4})">${legend.join('')}</g>`)
  return { svg: svg.join(''), height: y + 28 }
}
