import type { CardView } from '../../cards/card.ts'
import { emptyFilter } from '../../domain/filter.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { InitiativeMatrixRow } from '../../queries/initiativeMatrix.ts'
import type { TableBody } from '../face.ts'
import { tableBodies } from '../tableBody.ts'

const columnOf = ({ fiscalYear, kind }: InitiativeMatrixRow) =>
  `${fiscalYear} ${kind === 'result' ? 'a' : 'b'}`

/** The matrix in numbers: initiatives down, years across, what is blank in the report in words. */
export const matrixTable = (
  rows: readonly InitiativeMatrixRow[],
  { words, filter }: CardView,
): TableBody[] => {
  const columns = [...groupBy(rows, columnOf)].sort(([left], [right]) => (left < right ? -1 : 1))
  const heads = columns.flatMap(([, [first]]) =>
    first ? [`${words.yearOnAxis(first.fiscalYear)} ${words.kinds[first.kind]}`] : [],
  )
  const plain = [...groupBy(rows, ({ initiativeId }) => initiativeId)].flatMap(([id, ofInitiative]) => {
    const [first] = ofInitiative
    if (!first) return []
    const byColumn = groupBy(ofInitiative, columnOf)
    const cells = columns.map(([key]) => {
      const ofCell = byColumn.get(key)
      if (!ofCell) return words.noData
      const told = ofCell.filter(({ activityId, matches }) => activityId !== null && matches).length
      return told === 0 ? words.none : told
    })
    return [
      {
        cells: [first.initiative, words.category(first.category), ...cells],
        opens: { ...emptyFilter, ...filter, initiatives: [id] },
      },
    ]
  })
  return tableBodies([words.matrix.initiative, words.matrix.category, ...heads], plain)
}
