import { textWidth } from '../../charts/textWidth.ts'

/* 禁則: what may not begin a line. */
const closing = /^[、。，．・：；？！)）」』】〕々ーぁぃぅぇぉっゃゅょァィゥェォッャュョ％%]/u

/** A text as lines of at most `width` px: words of Latin letters stay whole, no line begins with a closing mark. */
export const textLines = (text: string, size: number, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(/[\u0021-\u007e]+ ?|[^]/gu) ?? []) {
    if (line !== '' && textWidth(line + piece, size) > width && !closing.test(piece)) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += piece
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** The same, with at most `most` of them: what is left out is marked. */
export const fewLines = (text: string, size: number, width: number, most: number): string[] => {
  const lines = textLines(text, size, width)
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${lines[most - 1]?.slice(0, -1) ?? ''}…`]
}
