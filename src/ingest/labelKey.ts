import type { ColumnMapping } from './mapping.ts'

/** What a form's label is known by: its words as `fold` tells them, and how many of the same stand before it. */
export const labelKey = (
  columns: readonly ColumnMapping[],
  { column, header }: Pick<ColumnMapping, 'column' | 'header'>,
  fold: (header: string) => string = (text) => text,
): string => {
  const words = fold(header)
  return `${columns.filter((one) => one.column < column && fold(one.header) === words).length} ${words}`
}
