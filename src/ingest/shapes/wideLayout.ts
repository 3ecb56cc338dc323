import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { readCategory } from '../normalise/category.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readKind } from '../normalise/kind.ts'

/** Where a wide report keeps what: column indices from 0. */
export interface Layout {
  readonly initiative: number
  readonly guideline: number | null
  readonly category: number | null
  readonly policy: number | null
  readonly years: readonly { readonly column: number; readonly fiscalYear: FiscalYear; readonly kind: Kind }[]
  readonly width: number
}

const roles = {
  initiative: /取り?組み?(?!.*(?:実績|予定))|事業名|施策/u,
  guideline: /記載内容/u,
  category: /^区分$/u,
  policy: /方針$/u,
} as const

/* What a city writes of one initiative, never a head: a bullet, a whole sentence, an initiative's own mark. */
const ownWords = /●|。|^[○〇◯]/u

/** Reads a header row; null when the row is none (a header names the initiatives and at least one year with its kind). */
export const layoutOf = (cells: readonly string[]): Layout | null => {
  if (cells.some((text) => ownWords.test(text))) return null
  const years = cells.flatMap((text, column) => {
    const fiscalYear = readFiscalYear(text)
    const kind = readKind(text)
    return fiscalYear === null || kind === null || text.length > 40 ? [] : [{ column, fiscalYear, kind }]
  })
  const columnOf = (role: keyof typeof roles): number | null => {
    const column = cells.findIndex(
      (text, index) => roles[role].test(text) && !years.some((year) => year.column === index),
    )
    return column < 0 ? null : column
  }
  const initiative = columnOf('initiative')
  if (initiative === null || years.length === 0) return null
  return {
    initiative,
    guideline: columnOf('guideline'),
    category: columnOf('category'),
    policy: columnOf('policy'),
    years,
    width: cells.length,
  }
}

/** Whether the only text of a row stands where a row of the table has it: a category, a year's cell, or an initiative's ○. */
export const isRowOfOne = (cells: readonly string[], layout: Layout): boolean => {
  const column = cells.findIndex((text) => text !== '')
  if (column === layout.initiative) return cells.length > 1 && /^[○〇◯]/u.test(cells[column] ?? '')
  return column === layout.category || layout.years.some((year) => year.column === column)
}

/** The headings over a row, as printed: 大項目 / 過程 (①②③) / 分類 (◎). */
export interface SectionPath {
  readonly section: string
  readonly process: string
  readonly theme: string
}

/** The path after a heading line, deeper levels cleared; null when the line is no heading. */
export const headingOf = (line: string, path: SectionPath): SectionPath | null => {
  if (/^\d+[\s.．、]/u.test(line)) return { section: line, process: '', theme: '' }
  if (/^[①-⑳]/u.test(line)) return { ...path, process: line, theme: '' }
  if (/^◎/u.test(line)) return { ...path, theme: line }
  return null
}

/** 「区分 | 説明」: the head of the table that defines the categories. */
export const legendHeader = (cells: readonly string[]): boolean =>
  cells.length === 2 && cells[0] === '区分' && /説明|内容/u.test(cells[1] ?? '')

/** A line of that table. */
export const categoriesOf = (cells: readonly string[]): { category: number; definition: string }[] => {
  const category = readCategory(cells[0] ?? '')
  return category === null ? [] : [{ category, definition: cells[1] ?? '' }]
}
