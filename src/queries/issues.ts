import type { IssueRule } from '../domain/issue.ts'
import { sql } from './sql.ts'

/** Something in a file that was not understood, with its place. */
export interface IssueRow {
  rule: IssueRule
  file: string
  sheet: string | null
  row: number | null
  column: number | null
  text: string
}

export const issues = () => sql<IssueRow>`
  SELECT rule::VARCHAR AS rule, file, sheet, issue.row::INTEGER AS row, issue.column::INTEGER AS "column", text
  FROM issue
  ORDER BY file, sheet, issue.row, issue.column, text`
