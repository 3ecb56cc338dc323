import type { IssueRule } from '../../domain/issue.ts'
import { columnBeside } from '../normalise/columnBeside.ts'

/** The rule by which a column is not read: it holds money, notes or a status, or what it holds is not known. */
export const ruleOfColumn = (header: string, values: readonly string[]): IssueRule => {
  const beside = columnBeside(header, values)
  return beside === null ? 'unknown-column' : `${beside}-column`
}
