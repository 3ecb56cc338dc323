import type { RowChoice, RowUse } from '../mapping.ts'
import { rowKey } from '../rowKey.ts'
import type { SheetRow } from '../sheet.ts'
import type { SectionPath } from './wideHeadings.ts'

const levels = ['section', 'process', 'theme'] as const
type Level = (typeof levels)[number]
const isLevel = (use: RowUse): use is Level => levels.some((level) => level === use)

/** Which heading a reader says that a row is; null of any other row. */
export const headingTeller = (choices: readonly RowChoice[] = []): ((row: SheetRow) => Level | null) => {
  const chosen = new Map(choices.flatMap(({ row, as }) => (isLevel(as) ? [[row, as] as const] : [])))
  return (row) => (chosen.size === 0 ? null : (chosen.get(rowKey(row)) ?? null))
}

/** The path below a heading of a level: what stands above that level holds on, what stood below it ends. */
export const pathBelow = (path: SectionPath, level: Level, text: string): SectionPath => {
  const depth = levels.indexOf(level)
  const at = (one: Level) => (levels.indexOf(one) < depth ? path[one] : one === level ? text : '')
  return { section: at('section'), process: at('process'), theme: at('theme') }
}
