import * as v from 'valibot'
import { shapeIds } from './mapping.ts'
import type { Reading } from './reading.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const tableHeads = v.object({
  sheet: v.nullable(v.string()),
  shape: v.picklist(shapeIds),
  headRows: count,
  headings: v.array(v.string()),
})
const described = v.object({
  categories: v.array(v.object({ category: count, definition: v.string() })),
  balance: v.object({
    cells: count,
    cellsWithActivities: count,
    cellsEmpty: count,
    cellsRejected: count,
    activities: count,
    charactersIn: count,
    charactersOut: count,
  }),
  heads: v.optional(v.array(v.object({ file: v.string(), tables: v.array(tableHeads) })), []),
})

/**
 * A reading of progress.csv with what the datapackage.json beside it says of the report: the categories, how it
 * heads its tables, and the books of its first reading as long as they count the activities that the lines have. Throws a ValiError naming the
 * field that does not fit.
 */
export const describedBooks = (reading: Reading, dataPackage: unknown): Reading => {
  const { categories, balance, heads } = v.parse(described, dataPackage)
  const holds = balance.activities === reading.balance.activities && reading.rejected.length === 0
  return { ...reading, categories, heads, balance: holds ? balance : reading.balance }
}
