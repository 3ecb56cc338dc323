import { type BulletMark, bulletMarks } from './bulletMark.ts'
import { withoutMarkup } from './cellText.ts'
import { endsInDepartment } from './department.ts'

/** One bullet of a cell as printed: its mark and the words after it. */
export interface Bullet {
  readonly mark: string
  readonly words: string
}

/** Where the entries of a sheet's cells part: at the marks of these families, at line breaks, or nowhere. */
export type BulletStyle =
  | { readonly rule: 'marks'; readonly families: ReadonlySet<string> }
  | { readonly rule: 'lines' }
  | { readonly rule: 'none' }

/* These open an entry wherever they stand; ・ and numbers also join names and count things. */
const unmistakable: ReadonlySet<string> = new Set(['●', '■', '◆'])
const spaced: ReadonlySet<string> = new Set(['・', '○', '◎', '□', '◇', '▲', '▼', '▶', '★', '①'])

const numbered: ReadonlySet<string> = new Set(['(1)', '1.'])
const numberOf = (text: string, { index, length }: BulletMark): number =>
  Number(/\d+/u.exec(text.slice(index, index + length).normalize('NFKC'))?.[0] ?? NaN)

/* 「１．講座　２．見学会」: numbers from 1 on, one after the other, each after a blank, open entries on one line. */
const goesOnCounting = (text: string, mark: BulletMark, opened: readonly BulletMark[]): boolean => {
  const last = opened.findLast(({ family }) => family === mark.family)
  if (!last || !numbered.has(mark.family) || !/\s/u.test(text[mark.index - 1] ?? '')) return false
  return (
    numberOf(text, mark) === numberOf(text, last) + 1 &&
    (numberOf(text, last) === 1 ||
      opened.some((one) => one.family === mark.family && numberOf(text, one) === 1)) && // prettier-ignore
    !text.slice(last.index, mark.index).includes('\n')
  )
}

/* Before a mark that begins a line: how far the line is indented; null within a line. */
const indentAt = (text: string, { index }: BulletMark): number | null =>
  /(?:^|\n)([^\S\n]*)$/u.exec(text.slice(Math.max(0, index - 60), index))?.[1]?.length ?? null

const opens = (text: string, { family, index }: BulletMark): boolean => {
  if (unmistakable.has(family)) return true
  const before = text.slice(Math.max(0, index - 60), index)
  if (index === 0 || /(?:^|\n)[^\S\n]*$/u.test(before) || /。\s*$/u.test(before)) return true
  return (
    endsInDepartment(before) ||
    (spaced.has(family) && /\s$/u.test(before) && !/^.\s/u.test(text.slice(index)))
  )
}

const piece = (text: string, start: number, end: number, mark: number): Bullet | null => {
  const words = text.slice(start + mark, end).trim()
  const printed = text.slice(start, start + mark)
  if (words === '') return printed === '' ? null : { mark: '', words: printed }
  return { mark: printed, words }
}

/*
 * The first mark of a cell tells how its entries are marked. Any other mark is a part of an entry, unless the entry
 * before it is closed by its department and it is not indented below it: 「　・内訳」 under ● is a detail of the ●.
 */
const atMarks = (text: string, families: ReadonlySet<string>): Bullet[] => {
  const marks: BulletMark[] = []
  for (const mark of bulletMarks(text))
    if (families.has(mark.family) && (opens(text, mark) || goesOnCounting(text, mark, marks)))
      marks.push(mark)
  const outer = marks[0]?.family
  const isDetail = (mark: BulletMark) =>
    marks[0] !== undefined && (indentAt(text, mark) ?? 0) > (indentAt(text, marks[0]) ?? 0)
  const starts: BulletMark[] = []
  for (const mark of marks) {
    const soFar = text.slice(starts.at(-1)?.index ?? 0, mark.index)
    if (mark.family === outer || (endsInDepartment(soFar) && !isDetail(mark))) starts.push(mark)
  }
  const first = piece(text, 0, starts[0]?.index ?? text.length, 0)
  const rest = starts.map(({ index, length }, at) =>
    piece(text, index, starts[at + 1]?.index ?? text.length, length),
  )
  return [first, ...rest].filter((bullet) => bullet !== null)
}

const isFinished = (line: string) => /[。．]\s*$/u.test(line) || endsInDepartment(line)
const isNote = (line: string) => /^\s*(?:[※＊*]|[(（]?注)/u.test(line)
const goesOn = (line: string) => /[、，,・]\s*$/u.test(line) || /[(（「『【][^)）」』】]*$/u.test(line)

/* A sentence that goes over a line break stays one, where the cell's sentences show their end. */
const atLines = (text: string): Bullet[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const tellsEnds = lines.some(isFinished)
  const whole: string[] = []
  for (const line of lines) {
    const last = whole.at(-1)
    const joins =
      last !== undefined &&
      leadingMark(line) === null &&
      (isNote(line) || goesOn(last) || (tellsEnds && !isFinished(last)))
    if (joins) whole[whole.length - 1] = `${last}\n${line}`
    else whole.push(line)
  }
  return whole
    .map((line) => {
      const plain = line.trim()
      return piece(plain, 0, plain.length, leadingMark(plain)?.length ?? 0)
    })
    .filter((bullet) => bullet !== null)
}

/** The mark that a text begins with; null when it begins with words. */
export const leadingMark = (text: string): BulletMark | null => {
  const plain = text.trimStart()
  const [first] = bulletMarks(plain.slice(0, 8))
  return first?.index === 0 ? first : null
}

/**
 * Splits a cell into its entries. Words before the first mark, or without any, have no mark; nor has a mark that no
 * words follow, which is all its words. The pieces put together are the cell, white space and markup aside.
 */
export const splitBullets = (cell: string, style: BulletStyle): Bullet[] => {
  const text = withoutMarkup(cell)
  if (text === '') return []
  if (style.rule === 'marks') return atMarks(text, style.families)
  return style.rule === 'lines' ? atLines(text) : [{ mark: '', words: text }]
}
