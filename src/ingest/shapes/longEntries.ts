import type { Outcome } from '../../domain/outcome.ts'
import type { Kind } from '../../domain/kind.ts'
import type { IssueRule } from '../../domain/issue.ts'
import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Bullet } from '../normalise/bullets.ts'
import { splitDepartments, takeDepartment } from '../normalise/department.ts'
import { departmentBeforeNotes } from '../normalise/departmentBeforeNotes.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'

/** One entry of a cell of a long table, how many characters it gives back, and what was not understood of it. */
export interface LongEntry {
  readonly fields: Pick<ExchangeRow, 'activity' | 'entry_type' | 'department' | 'outcome' | 'public_comment'>
  readonly characters: number
  readonly issues: readonly IssueRule[]
}

/**
 * Reads one entry: its department is the one in its own trailing parentheses, else the row's; its outcome the row's
 * where one is given, else what its words say.
 */
export const readLongEntry = (
  { mark, words: bullet }: Bullet,
  kind: Kind,
  ofRow: Pick<ExchangeRow, 'department' | 'outcome' | 'public_comment'>,
  known: ReadonlySet<string>,
  outcomeOfMark: (words: string) => Outcome | null = () => null,
): LongEntry => {
  const { words, open, printed, close } = takeDepartment(bullet, known)
  const entryType = readEntryType(words)
  const department =
    splitDepartments(printed || departmentBeforeNotes(words, known), known).join('、') || ofRow.department
  const outcome =
    ofRow.outcome ??
    (entryType === 'same_as'
      ? null
      : ((kind === 'result' ? outcomeOfMark(words) : null) ?? readOutcome(words, kind)))
  return {
    fields: {
      activity: words,
      entry_type: entryType,
      department,
      outcome,
      public_comment: ofRow.public_comment ?? readPublicCommentRole(words),
    },
    characters: (mark + words + open + printed + close).replace(/\s+/gu, '').length,
    issues: department === '' ? ['no-department'] : [],
  }
}
