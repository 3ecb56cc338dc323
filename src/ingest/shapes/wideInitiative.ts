import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Role } from '../mapping.ts'
import { readCategory } from '../normalise/category.ts'
import { isDitto } from '../normalise/isDitto.ts'
import { columnOf, type Layout } from './wideLayout.ts'
import type { SectionPath } from './wideHeadings.ts'

/** What the cells left of the years say of a row. */
export type Initiative = Pick<ExchangeRow, 'municipality' | 'section' | 'process' | 'theme' | 'initiative' | 'guideline' | 'category' | 'policy'> // prettier-ignore

const ownPath = ['section', 'process', 'theme'] as const

/** The path after a row that names its own 大項目, 過程 or 分類; a blank one holds on until one before it changes. */
export const pathOfRow = (cells: readonly string[], layout: Layout, path: SectionPath): SectionPath => {
  let isNew = false
  return ownPath.reduce((known, role) => {
    const column = columnOf(layout, role)
    if (column === null) return known
    const text = cells[column] ?? ''
    if (text === '' && !isNew) return known
    isNew ||= text !== known[role]
    return { ...known, [role]: text }
  }, path)
}

const saysWhose: readonly Role[] = ['initiative', 'guideline', 'category', 'policy']

/** Whether a row goes on with the one above: nothing stands left of its years, but for headings and departments. */
export const continues = (cells: readonly string[], layout: Layout): boolean =>
  columnOf(layout, 'initiative') !== null &&
  saysWhose.every((role) => (cells[columnOf(layout, role) ?? -1] ?? '') === '')

/**
 * The cells of a row with what they take from the row above: what stands over a 〃 that is no entry, and in a row that
 * goes on the departments where it names none.
 */
export const withCellsAbove = (
  cells: readonly string[],
  above: readonly string[],
  layout: Layout,
): string[] => {
  const goesOn = continues(cells, layout)
  const filled = [...cells]
  for (const { role, column } of layout.columns) {
    const text = cells[column] ?? ''
    const isAsAbove = role !== 'activity' && role !== 'ignored' && isDitto(text)
    const isLeftOut = goesOn && role === 'department' && text === ''
    if ((isAsAbove || isLeftOut) && above[column]) filled[column] = above[column]
  }
  return filled
}

/**
 * Reads whose row this is. An empty first cell continues the initiative above; where nothing else stands left of the
 * years either, with its category and policy.
 */
export const initiativeOfRow = (
  cells: readonly string[],
  layout: Layout,
  path: SectionPath,
  above: Initiative | null,
  municipality: string,
): Initiative => {
  const textOf = (role: Role) => {
    const column = columnOf(layout, role)
    return column === null ? '' : (cells[column] ?? '')
  }
  const name = textOf('initiative').replace(/^[○〇◯]\s*/u, '')
  const guideline = textOf('guideline')
  const category = textOf('category')
  const policy = textOf('policy')
  const goesOn = above !== null && continues(cells, layout)
  return {
    municipality: textOf('municipality') || municipality,
    ...path,
    initiative: name || (above?.initiative ?? ''),
    guideline: guideline || (name === '' ? (above?.guideline ?? '') : ''),
    category: goesOn ? above.category : readCategory(category),
    policy: goesOn ? above.policy : policy,
  }
}
