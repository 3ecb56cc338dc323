import type { IssueRule } from '../../domain/issue.ts'
import { columnKept } from '../normalise/columnKept.ts'

/** The rule by which a column is not read: it holds money, notes, a status or an assessment, or what it holds is not known. */
export const ruleOfColumn = (header: string, values: readonly string[]): IssueRule => {
  const kept = columnKept(header, values)
  return kept === null ? 'unknown-column' : `${kept}-column`
}
