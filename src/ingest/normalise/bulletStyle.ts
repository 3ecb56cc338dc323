import type { BulletRule } from '../mapping.ts'
import { type BulletStyle, leadingMark, splitBullets } from './bullets.ts'
import { withoutMarkup } from './cellText.ts'
import { isDash } from './isDash.ts'

/* A dash or a ○ alone says something of the cell; it parts no entries. */
const isMarkAlone = (text: string) => isDash(text) || leadingMark(text)?.length === text.length
const tellingLine = /(?:[。)）】］]|[るただす]|実施|開催|予定|なし|中止)\s*$/u

/**
 * How the entries of these cells are parted, by the rule a reader chose or, of `auto`, by what the cells show: marks
 * where cells begin with one, line breaks where lines end as sentences do, else nothing.
 */
export const bulletStyleOf = (cells: readonly string[], rule: BulletRule): BulletStyle => {
  if (rule === 'none' || rule === 'lines') return { rule }
  const texts = cells.map(withoutMarkup).filter((text) => text !== '' && !isMarkAlone(text))
  const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '')
  const leading = (some: readonly string[]) =>
    some.map((text) => leadingMark(text)?.family).filter((family) => family !== undefined)
  const families = new Set(leading(rule === 'marks' ? texts.flatMap(lines) : texts))
  if (texts.some((text) => text.includes('●'))) families.add('●')
  if (rule === 'marks') return { rule, families }
  const marked = texts.filter((text) => (families.has('●') ? text.includes('●') : leadingMark(text) !== null))
  const lined = texts.filter(
    (text) => leadingMark(text) === null && splitBullets(text, { rule: 'lines' }).length > 1 && lines(text).every((line) => tellingLine.test(line)), // prettier-ignore
  )
  if (families.size > 0 && marked.length >= lined.length) return { rule: 'marks', families }
  return { rule: lined.length > 0 ? 'lines' : 'none' }
}
