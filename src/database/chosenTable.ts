import type { FilterField } from '../domain/filter.ts'
import { chosenColumn } from '../queries/chosenColumn.ts'
import type { Chosen, Query } from '../queries/sql.ts'

/*
 * The engine plans with what it has seen in a column (the least and the greatest value, the longest text, whether there
 * is a null) and does not plan a kept statement anew when rows change. The first three rows are never asked for and never
 * go, so that every plan holds for whatever is chosen later.
 */
export const chosenTable = `
  CREATE TABLE chosen (field VARCHAR, number DOUBLE, text VARCHAR);
  INSERT INTO chosen VALUES 
    ('', '-infinity', ''), (repeat(chr(1114111), 64), 'infinity', repeat(chr(1114111), 64)), (NULL, NULL, NULL)`

const stepsFor = (field: FilterField, values: Chosen[FilterField] = []): readonly Query[] => {
  const emptied = { text: `DELETE FROM chosen WHERE field = '${field}'`, parameters: [] }
  if (values.length === 0) return [emptied]
  /* Lists of 3 and of 4 share a statement: the last value stands twice. */
  const rows = Array.from({ length: 2 ** Math.ceil(Math.log2(values.length)) }, (_, row) => values[row] ?? values.at(-1) ?? null) // prettier-ignore
  return [
    emptied,
    {
      text: `INSERT INTO chosen (field, ${chosenColumn(field)}) VALUES ${rows.map(() => '(?, ?)').join(', ')}`,
      parameters: rows.flatMap((value) => [field, value]),
    },
  ]
}

/** Which values stand in the table `chosen`; those that are there already stay, since the questions of one filter share them. */
export const chosenValues = () => {
  const there = new Map<FilterField, { readonly values: string; readonly put: Promise<unknown> }>()
  const fieldsOf = (chosen: Chosen) => Object.keys(chosen) as FilterField[]
  return {
    /** The statements that `put` may need. */
    texts: (chosen: Chosen): string[] =>
      fieldsOf(chosen).flatMap((field) => stepsFor(field, chosen[field]).map(({ text }) => text)),
    /** Hands the engine, at once and in order, what is missing; rejects where a value did not get there. */
    put: async (chosen: Chosen, run: (query: Query) => Promise<unknown>): Promise<void> => {
      const puts = fieldsOf(chosen).map((field) => {
        const values = JSON.stringify(chosen[field])
        const known = there.get(field)
        if (known?.values === values) return known.put
        const put = Promise.all(stepsFor(field, chosen[field]).map(run))
        const now = { values, put }
        there.set(field, now)
        put.catch(() => {
          if (there.get(field) === now) there.delete(field)
        })
        return put
      })
      await Promise.all(puts)
    },
  }
}
