import { emptyFilter } from '../../domain/filter.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { Words } from '../../locales/words.ts'
import type { DepartmentSentenceRow } from '../../queries/departmentSentences.ts'
import type { TableBody } from '../face.ts'
import { type PlainRow, standsOnOne, tableBodies } from '../tableBody.ts'

/** A department's page: every sentence where they stand on one slide, else its initiatives with their numbers. */
export const departmentBodies = (rows: readonly DepartmentSentenceRow[], words: Words): TableBody[] => {
  const { columns } = words
  const departments = [...new Set(rows.map(({ ofDepartment }) => ofDepartment))]
  const opens = (initiativeId: string) => ({ ...emptyFilter, departments, initiatives: [initiativeId] })
  const column = ({ fiscalYear, kind }: DepartmentSentenceRow) =>
    `${words.yearOnAxis(fiscalYear)} ${words.kinds[kind]}`
  const sentences: PlainRow[] = rows.map((row) => ({
    cells: [column(row), row.initiative, row.sentence, words.outcomes[row.outcome]],
    opens: opens(row.initiativeId),
  }))
  const heads = [columns.fiscalYear, columns.initiative, columns.sentence, columns.outcome]
  if (standsOnOne(heads, sentences)) return tableBodies(heads, sentences)

  const order = (row: DepartmentSentenceRow) => `${row.fiscalYear} ${row.kind === 'result' ? 'a' : 'b'}`
  const years = [...groupBy(rows, order)]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([, [first]]) => (first ? [column(first)] : []))
  return tableBodies(
    [columns.initiative, columns.category, ...years],
    [...groupBy(rows, ({ initiativeId }) => initiativeId)].map(([initiativeId, ofInitiative]) => ({
      cells: [
        ofInitiative[0]?.initiative ?? '',
        words.category(ofInitiative[0]?.category ?? null),
        ...years.map((year) => ofInitiative.filter((row) => column(row) === year).length || words.none),
      ],
      opens: opens(initiativeId),
    })),
  )
}
