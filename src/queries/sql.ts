/** A value that DuckDB takes as a bound parameter. */
export type Parameter = string | number | boolean | null

/** A question as a value: SQL text with `?` for every parameter. `Row` is the shape of one answer row. */
export interface Query<Row = unknown> {
  readonly text: string
  readonly parameters: readonly Parameter[]
  /** Never set: it carries the row type. */
  readonly row?: Row
}

type Part = Parameter | Query | readonly Parameter[]

const isQuery = (part: Part): part is Query => typeof part === 'object' && part !== null && 'text' in part

/**
 * Builds a query. Every interpolated value becomes a bound parameter, an array becomes a list of
 * parameters (`NULL` when empty, so that `IN ()` matches nothing), and a query is nested whole.
 */
export const sql = <Row = unknown>(strings: TemplateStringsArray, ...parts: readonly Part[]): Query<Row> => {
  const parameters: Parameter[] = []
  let text = strings[0] ?? ''
  parts.forEach((part, index) => {
    if (isQuery(part)) {
      text += part.text
      parameters.push(...part.parameters)
    } else if (Array.isArray(part)) {
      text += part.length > 0 ? part.map(() => '?').join(', ') : 'NULL'
      parameters.push(...(part as readonly Parameter[]))
    } else {
      text += '?'
      parameters.push(part as Parameter)
    }
    text += strings[index + 1] ?? ''
  })
  return { text, parameters }
}
