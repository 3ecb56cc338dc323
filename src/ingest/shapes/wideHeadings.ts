import { readCategory } from '../normalise/category.ts'

/** The headings over a row, as printed: 大項目 / 過程 (①②③) / 分類 (◎). */
export interface SectionPath {
  readonly section: string
  readonly process: string
  readonly theme: string
}

const sections =
  /^(?:[\d０-９]+[\s.．、]|第\s*[\d０-９一二三四五六七八九十]+\s*[章編部]|(?:基本目標|基本方針|施策の柱|柱)\s*[\d０-９Ⅰ-Ⅻ一二三四五六七八九十]|【[^】]+】$|■)/u
const processes =
  /^(?:[①-⑳]|第\s*[\d０-９一二三四五六七八九十]+\s*節|(?:基本)?施策\s*[\d０-９Ⅰ-Ⅻ(（]|[(（][\d０-９]{1,2}[)）])/u

/** The path after a heading line, deeper levels cleared; null when the line is no heading. */
export const headingOf = (line: string, path: SectionPath): SectionPath | null => {
  if (sections.test(line)) return { section: line, process: '', theme: '' }
  if (processes.test(line)) return { ...path, process: line, theme: '' }
  if (/^◎/u.test(line)) return { ...path, theme: line }
  return null
}

/* 「◎：計画以上　○：計画どおり」 says what marks and grades mean. */
const legendOfMarks = /(?:[◎○〇◯●△▲×✕A-EＡ-Ｅ]\s*[:：=＝…].*){2}/u
const isNote = (line: string) => /^[※＊*]|^[(（]?注|。$/u.test(line) || legendOfMarks.test(line.slice(0, 200))

/**
 * The path after a heading merged over the whole table, which needs no mark: below a marked section it is a 分類, else
 * a section; null when the line is a note.
 */
export const mergedHeadingOf = (line: string, path: SectionPath): SectionPath | null => {
  const marked = headingOf(line, path)
  if (marked || isNote(line)) return marked
  return sections.test(path.section) ? { ...path, theme: line } : { section: line, process: '', theme: '' }
}

const filledOf = (cells: readonly string[]) => cells.filter((text) => text !== '')

/** 「区分 | 説明」: the head of the table that defines the categories. */
export const legendHeader = (cells: readonly string[]): boolean => {
  const [first, second, ...more] = filledOf(cells)
  return more.length === 0 && first === '区分' && /説明|内容/u.test(second ?? '')
}

/** A line over that table that is its heading alone: 「●参考」, 「当初における「区分」欄の説明」, 「（参考）区分の説明」. */
export const isLegendHeading = (line: string): boolean =>
  !isNote(line) &&
  /^[●■◆○]?\s*(?:[(（【]?\s*参\s*考\s*[)）】]?|(?:[(（【]\s*参\s*考\s*[)）】])?.{0,12}区分.{0,6}説明)$/u.test(
    line,
  )

/** A line of that table. */
export const categoriesOf = (cells: readonly string[]): { category: number; definition: string }[] => {
  const [first = '', definition = '', ...more] = filledOf(cells)
  const category = more.length === 0 ? readCategory(first) : null
  return category === null ? [] : [{ category, definition }]
}
