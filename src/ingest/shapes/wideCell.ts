import type { EntryType } from '../../domain/entryType.ts'
import type { IssueRule } from '../../domain/issue.ts'
import type { Kind } from '../../domain/kind.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { PublicCommentRole } from '../../domain/publicComment.ts'
import { splitBullets } from '../normalise/bullets.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { splitDepartments, takeDepartment } from '../normalise/department.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'
import type { Sheet } from '../sheet.ts'

/** One bullet of a cell, understood. `mark`, `open`, `printed` and `close` let it be put together again. */
export interface CellEntry {
  readonly mark: string
  readonly words: string
  readonly open: string
  readonly printed: string
  readonly close: string
  readonly departments: readonly string[]
  readonly entryType: EntryType
  /** Null of an entry that points at another, whose outcome is its own. */
  readonly outcome: Outcome | null
  readonly publicComment: PublicCommentRole | null
  readonly issues: readonly IssueRule[]
}

/** Reads the bullets of one cell of a year; an empty cell gives none. */
export const cellEntries = (cell: string, kind: Kind, known: ReadonlySet<string>): CellEntry[] =>
  splitBullets(cell).map(({ mark, words: bullet }) => {
    const { words, open, printed, close } = takeDepartment(bullet, known)
    const entryType = readEntryType(words)
    const outcome = entryType === 'same_as' ? null : readOutcome(words, kind)
    const issues: IssueRule[] = []
    if (mark === '') issues.push('no-bullet')
    if (printed === '') issues.push('no-department')
    if (outcome === 'unknown') issues.push('unknown-outcome')
    return {
      mark,
      words,
      open,
      printed,
      close,
      departments: splitDepartments(printed, known),
      entryType,
      outcome,
      publicComment: readPublicCommentRole(words),
      issues,
    }
  })

/** How many characters an entry gives back: its bullet, words and department, white space aside. */
export const charactersOf = ({ mark, words, open, printed, close }: CellEntry): number =>
  bareCharacters(mark + words + open + printed + close).length

/** Every name that ends a bullet as a whole parenthesis without a separator: certain departments. */
export const knownDepartments = (sheet: Sheet): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const { cells } of sheet.rows)
    for (const cell of cells)
      for (const { words } of splitBullets(cell)) {
        const { printed } = takeDepartment(words, known)
        if (printed !== '' && !/[、，,／/・]/u.test(printed)) known.add(printed)
      }
  return known
}
