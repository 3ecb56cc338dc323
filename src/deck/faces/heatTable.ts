import type { CardView, HeatData } from '../../cards/card.ts'
import { emptyFilter } from '../../domain/filter.ts'
import type { TableBody } from '../face.ts'
import { tableBodies } from '../tableBody.ts'

/** A heat table in numbers. A pair without entries is blank, never zero. */
export const heatTable = ({ corner, columns, rows, cells }: HeatData, { filter }: CardView): TableBody[] => {
  const valueAt = new Map(cells.map(({ row, column, value }) => [`${row}\u001f${column}`, value]))
  return tableBodies(
    [corner, ...columns.map(({ label, note }) => [label, note].filter(Boolean).join(' '))],
    rows.map(({ key, label, pick }) => ({
      cells: [label, ...columns.map((column) => valueAt.get(`${key}\u001f${column.key}`) ?? null)],
      opens: { ...emptyFilter, ...filter, ...pick },
    })),
  )
}
