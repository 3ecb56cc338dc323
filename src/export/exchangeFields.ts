import { entryTypes } from '../domain/entryType.ts'
import { type ExchangeColumn, exchangeColumns } from '../domain/exchange.ts'
import { kinds } from '../domain/kind.ts'
import { outcomes } from '../domain/outcome.ts'
import { publicCommentRoles } from '../domain/publicComment.ts'
import { columnDescriptions } from '../locales/columns.ts'

const choices: Partial<Record<ExchangeColumn, readonly string[]>> = {
  kind: kinds,
  entry_type: entryTypes,
  outcome: outcomes,
  public_comment: publicCommentRoles,
}

/* A cell that the report leaves empty is a line without an activity. */
const mustBeFilled = ({ name, required }: (typeof exchangeColumns)[number]) => required && name !== 'activity'

const constraintsOf = (column: (typeof exchangeColumns)[number]) => {
  const words = choices[column.name]
  return { ...(mustBeFilled(column) ? { required: true } : {}), ...(words ? { enum: words } : {}) }
}

/** The columns of the exchange file as fields of a Table Schema. Source: https://specs.frictionlessdata.io/table-schema/ */
export const exchangeFields = exchangeColumns.map((column) => {
  const constraints = constraintsOf(column)
  return {
    name: column.name,
    title: column.title,
    type: column.type,
    description: columnDescriptions[column.name],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
})
