import type { EntryType } from '../../domain/entryType.ts'
import type { IssueRule } from '../../domain/issue.ts'
import type { Kind } from '../../domain/kind.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { PublicCommentRole } from '../../domain/publicComment.ts'
import { type BulletStyle, splitBullets } from '../normalise/bullets.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { splitDepartments, takeDepartment } from '../normalise/department.ts'
import { departmentBeforeNotes } from '../normalise/departmentBeforeNotes.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { isMarkAlone } from '../normalise/markLegend.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'
import { cellGroups } from './wideCellHeads.ts'

/** One entry of a cell, understood. `head`, `mark`, `open`, `printed` and `close` let it be put together again. */
export interface CellEntry {
  /** The head of its group as printed, of the first entry of a group alone. */
  readonly head: string
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

/** What holds for a cell besides its own text. */
export interface CellContext {
  readonly kind: Kind
  readonly style: BulletStyle
  readonly known: ReadonlySet<string>
  /** Of the column or cell that names the departments for the whole cell. */
  readonly departments: readonly string[]
  /** What a mark alone says by the sheet's legend; null where none explains it. */
  readonly outcomeOfMark?: (words: string) => Outcome | null
}

const readEntry = (
  head: string,
  { mark, words: bullet }: { mark: string; words: string },
  ofGroup: readonly string[],
  { kind, style, known, departments: ofColumn, outcomeOfMark }: CellContext,
): CellEntry => {
  const { words, open, printed, close } = takeDepartment(bullet, known)
  const own = splitDepartments(printed || departmentBeforeNotes(words, known), known)
  const departments = [own, ofGroup, ofColumn].find((names) => names.length > 0) ?? []
  const entryType = readEntryType(words)
  const outcome =
    entryType === 'same_as'
      ? null
      : kind === 'plan'
        ? readOutcome(words, kind)
        : (outcomeOfMark?.(words) ?? readOutcome(words, kind))
  const issues: IssueRule[] = []
  if (mark === '' && style.rule === 'marks') issues.push('no-bullet')
  if (departments.length === 0) issues.push('no-department')
  if (outcome === 'unknown') issues.push(isMarkAlone(words) ? 'mark-alone' : 'unknown-outcome')
  const publicComment = readPublicCommentRole(words)
  return { head, mark, words, open, printed, close, departments, entryType, outcome, publicComment, issues }
}

/**
 * Reads the entries of one cell of a year; an empty cell gives none. An entry without a department of its own takes
 * that of the head above it in the cell, else the column's.
 */
export const cellEntries = (cell: string, context: CellContext): CellEntry[] =>
  cellGroups(withoutMarkup(cell), context.known).flatMap(({ head, departments, text }) => {
    const bullets = splitBullets(text, context.style)
    if (head !== '' && bullets.length === 0) return [readEntry('', { mark: '', words: head }, [], context)]
    return bullets.map((bullet, index) => readEntry(index === 0 ? head : '', bullet, departments, context))
  })

/** How many characters an entry gives back: its head, bullet, words and department, white space aside. */
export const charactersOf = ({ head, mark, words, open, printed, close }: CellEntry): number =>
  (head + mark + words + open + printed + close).replace(/\s+/gu, '').length

/** Every name that ends a bullet as a whole parenthesis without a separator: certain departments. */
export const knownDepartments = (cells: Iterable<string>, style: BulletStyle): ReadonlySet<string> => {
  const known = new Set<string>()
  for (const cell of cells)
    for (const { words } of splitBullets(cell, style)) {
      const { printed } = takeDepartment(words, known)
      if (printed !== '' && !/[、，,／/・\n]/u.test(printed)) known.add(printed)
    }
  return known
}
