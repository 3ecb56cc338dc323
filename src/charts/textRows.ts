import { textWidth } from './textWidth.ts'

/** A row of texts, one a place, and how large they are where there is room. */
export interface TextRow {
  readonly name: string
  readonly texts: readonly string[]
  readonly size: number
  /** What a line is higher than its type. */
  readonly leading: number
}

/** Rows of texts as set: ECharts' rich text and its styles. */
export interface SetRows {
  /** Whether the rows of a place stand in one line, from below to above. */
  readonly isUpright: boolean
  readonly height: number
  readonly textAt: (index: number) => string
  readonly styleOf: (name: string) => { readonly fontSize: number; readonly lineHeight: number }
}

const smallest = 12
const gap = 4

/* 「実施50」 and 「FY2021」 part before their number, 「記載なし」 in its middle; a number never does. */
const partsOf = (text: string): string[] => {
  const parts = text.split(/\s+|(?<=[^\d\s])(?=\d)/u)
  if (parts.length > 1 || /^[\u0020-\u007e]*$/u.test(text)) return parts
  const middle = Math.ceil(text.length / 2)
  return [text.slice(0, middle), text.slice(middle)]
}
const wholly = (text: string): string[] => [text]

/* The largest type in which each text has room, on one line if that can be, else over several; null where none has. */
const fit = ({ texts, size }: TextRow, room: number) => {
  for (const linesOf of [wholly, partsOf]) {
    const lines = texts.flatMap(linesOf)
    for (let one = size; one >= smallest; one--)
      if (lines.every((line) => textWidth(line, one) <= room)) return { size: one, linesOf }
  }
  return null
}

/**
 * Sets rows of texts in places side by side, so that none runs into the next: as given, else in smaller type, else over more
 * lines, else upright.
 */
export const textRows = (rows: readonly TextRow[], place: number): SetRows => {
  const fits = rows.map((row) => fit(row, place - gap))
  const isUpright = fits.includes(null)
  const set = rows.map((row, at) => {
    const { size = smallest, linesOf = wholly } = (isUpright ? null : fits[at]) ?? {}
    const most = Math.max(1, ...row.texts.map((text) => linesOf(text).length))
    return { ...row, size, linesOf, height: most * (size + row.leading) }
  })
  const places = Array.from(
    { length: rows[0]?.texts.length ?? 0 },
    (_, index) =>
    set.map(({ name, texts, linesOf }) => ({ name, lines: linesOf(texts[index] ?? '').filter((line) => line !== '') })), // prettier-ignore
  )
  const linesAt = (index: number) => (places[index] ?? []).flatMap(({ name, lines }) => lines.map((line) => ({ name, line }))) // prettier-ignore
  const lengthAt = (index: number) => textWidth(linesAt(index).map(({ line }) => line).join(' '), smallest) // prettier-ignore
  return {
    isUpright,
    height: isUpright
      ? Math.max(0, ...places.map((_, index) => lengthAt(index)))
      : set.reduce((sum, { height }) => sum + height, 0),
    textAt: (index) => linesAt(index).map(({ name, line }) => `{${name}|${line}}`).join(isUpright ? ' ' : '\n'), // prettier-ignore
    styleOf: (name) => {
      const { size = smallest, leading = 0 } = set.find((row) => row.name === name) ?? {}
      return { fontSize: size, lineHeight: size + leading }
    },
  }
}
