import type { FilterField } from '../domain/filter.ts'

/** A value that DuckDB takes as a bound parameter. */
export type Parameter = string | number | boolean | null

/** The values that a question takes as chosen, by the field of the filter. */
export type Chosen = Readonly<Partial<Record<FilterField, readonly Parameter[]>>>

/**
 * A question as a value: SQL text with `?` for every parameter, and what it takes as chosen (see `chosen`). `Row` is the
 * shape of one answer row.
 */
export interface Query<Row = unknown> {
  readonly text: string
  readonly parameters: readonly Parameter[]
  readonly chosen?: Chosen
  /** Never set: it carries the row type. */
  readonly row?: Row
}

type Part = Parameter | Query | readonly Parameter[]

const isQuery = (part: Part): part is Query => typeof part === 'object' && part !== null && 'text' in part

const together = (one: Chosen, other: Chosen): Chosen => {
  for (const field of Object.keys(other) as FilterField[])
    if (one[field] && JSON.stringify(one[field]) !== JSON.stringify(other[field]))
      throw new Error(`One question takes two lists as chosen for ${field}`)
  return { ...one, ...other }
}

/**
 * Builds a query. Every interpolated value becomes a bound parameter, an array becomes a list of
 * parameters (`NULL` when empty, so that `IN ()` matches nothing), and a query is nested whole.
 */
export const sql = <Row = unknown>(strings: TemplateStringsArray, ...parts: readonly Part[]): Query<Row> => {
  const parameters: Parameter[] = []
  let chosen: Chosen = {}
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    if (isQuery(part)) {
      text += part.text
      parameters.push(...part.parameters)
      chosen = together(chosen, part.chosen ?? {})
    } else if (Array.isArray(part)) {
      text += part.length > 0 ? part.map(() => '?').join(', ') : 'NULL'
      parameters.push(...(part as readonly Parameter[]))
    } else {
      text += '?'
      parameters.push(part as Parameter)
    }
    text += strings[index + 1] ?? ''
  })
  return { text, parameters, chosen }
}
