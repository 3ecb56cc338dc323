import type { CardView } from '../../cards/card.ts'
import { flagReason } from '../../cards/flagReason.ts'
import { flagIds } from '../../domain/flag.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { PresentWords } from '../../locales/presentWords.ts'
import type { FlagRow } from '../../queries/flaggedInitiatives.ts'
import type { TableBody } from '../face.ts'
import { type PlainRow, standsOnOne, tableBodies } from '../tableBody.ts'
import { opensOfRow } from './opensOfRow.ts'

/** What a list of flags says on a slide: silent initiatives with their reasons, those that wait on a body, or the flags. */
export const flagTable = (
  list: 'silent-list' | 'body-list' | 'flag-list',
  rows: readonly FlagRow[],
  view: CardView,
  said: PresentWords,
): TableBody[] => {
  const { words, filter } = view
  const { columns } = words
  const line = (row: FlagRow, said: readonly string[]): PlainRow => ({
    cells: [words.category(row.category), row.initiative, ...said],
    opens: opensOfRow(row, filter),
  })
  if (list === 'silent-list') {
    const reasons = groupBy(rows.filter(({ flag }) => flag !== 'no-result'), ({ initiativeId }) => initiativeId) // prettier-ignore
    const silent = rows.filter(({ flag }) => flag === 'no-result')
    const reasonsOf = (row: FlagRow) =>
      (reasons.get(row.initiativeId) ?? [row]).map((one) => flagReason(one, words)).join('\n')
    return tableBodies(
      [columns.category, columns.initiative, columns.reason],
      silent.map((row) => line(row, [reasonsOf(row)])),
    )
  }
  if (list === 'body-list') {
    const never = new Set(rows.filter(({ flag }) => flag === 'no-entry-ever').map(({ initiativeId }) => initiativeId)) // prettier-ignore
    const waiting = rows.filter(({ flag }) => flag === 'waits-on-body')
    return tableBodies(
      [columns.category, columns.initiative, said.hasEntries, columns.policy],
      waiting.map((row) =>
        line(row, [never.has(row.initiativeId) ? words.none : words.list.hasEntries, row.policy]),
      ),
    )
  }
  if (filter.flags.length > 0) {
    const raised = rows.filter(({ flag }) => filter.flags.includes(flag))
    const heads = [columns.category, columns.initiative, columns.reason]
    const evidence = ({ evidence: told }: FlagRow) =>
      told.map(({ fiscalYear, text }) => words.labelled(words.yearOnAxis(fiscalYear), text)).join('\n')
    const withEvidence = raised.map((row) => line(row, [flagReason(row, words), evidence(row)]))
    return raised.some((row) => row.evidence.length > 0) &&
      standsOnOne([...heads, columns.sentence], withEvidence)
      ? tableBodies([...heads, columns.sentence], withEvidence)
      : tableBodies(heads, raised.map((row) => line(row, [flagReason(row, words)]))) // prettier-ignore
  }
  const raised = flagIds.map((flag) => ({ flag, rows: rows.filter((row) => row.flag === flag) }))
  return tableBodies(
    [columns.flag, words.list.rule, columns.initiatives],
    raised
      .filter((one) => one.rows.length > 0)
      .map(({ flag, rows: ofFlag }) => ({
        cells: [
          words.flags[flag].name,
          words.flags[flag].rule,
          new Set(ofFlag.map(({ initiativeId }) => initiativeId)).size,
        ],
        opens: null,
      })),
  )
}
