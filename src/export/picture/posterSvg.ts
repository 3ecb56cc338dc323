import { typeface } from '../../charts/typeface.ts'
import { block, colours, type Drawing, escaped, rule } from './drawing.ts'
import { textLines } from './textLines.ts'

export interface Poster {
  readonly width: number
  readonly language: string
  readonly title: string
  /** Under the title: what is drawn, and what it is cut by. */
  readonly notes: readonly string[]
  /** What is largest, smallest and missing, for who does not see the picture. */
  readonly summary: string
  readonly body: (width: number) => Drawing
  /** Source and dates. */
  readonly foot: readonly string[]
}

const margin = 24

/** A picture that stands alone: title, notes, drawing and source in one SVG, with all it needs inside. */
export const posterSvg = ({ width, language, title, notes, summary, body, foot }: Poster): string => {
  const room = width - 2 * margin
  let y = margin
  const parts: string[] = []
  const put = ({ svg, height }: Drawing, space: number) => {
    parts.push(`<g transform="translate(${margin} ${Math.round(y)})">${svg}</g>`)
    y += height + space
  }
  put(block(textLines(title, 24, room), 0, 0, 34, { size: 24, bold: true }), 4)
  put(
    block(
      notes.flatMap((note) => textLines(note, 14, room)),
      0,
      0,
      22,
      { size: 14, fill: colours.soft },
    ),
    16,
  )
  put(body(room), 16)
  put({ svg: rule(0, 0, room), height: 0 }, 8)
  put(block(foot.flatMap((line) => textLines(line, 14, room)), 0, 0, 22, { size: 14, fill: colours.soft }), margin - 6) // prettier-ignore
  const height = Math.ceil(y)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" lang="${language}" font-family="${escaped(typeface)}"><title>${escaped(title)}</title><desc>${escaped([...notes, summary, ...foot].filter((text) => text !== '').join(' '))}</desc><rect width="${width}" height="${height}" fill="${colours.paper}"/>${parts.join('')}</svg>\n`
}
