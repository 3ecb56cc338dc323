import { palettes } from '../../charts/palette.ts'

/** A piece of a picture: SVG text without an element around it, and how tall it is. */
export interface Drawing {
  readonly svg: string
  readonly height: number
}

export const colours = palettes.light

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter)

export interface TextLook {
  readonly size: number
  readonly fill?: string
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** One line of text, `y` being its baseline. */
export const text = (
  words: string,
  x: number,
  y: number,
  { size, fill = colours.ink, bold = false, anchor = 'start' }: TextLook,
): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${bold ? ' font-weight="700"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(words)}</text>`

/** Lines of text from `y` downwards. */
export const block = (
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  look: TextLook,
): Drawing => ({
  svg: lines.map((line, index) => text(line, x, y + leading * index + look.size, look)).join(''),
  height: lines.length * leading,
})

export const rule = (x: number, y: number, width: number, stroke = colours.rule): string =>
  `<path d="M${x} ${y}h${width}" stroke="${stroke}"/>`
