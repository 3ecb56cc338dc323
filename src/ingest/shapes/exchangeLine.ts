import type { ExchangeColumn, ExchangeRow } from '../../domain/exchange.ts'
import type { Issue, IssueRule } from '../../domain/issue.ts'
import { type Place, writePlace } from '../../domain/place.ts'
import { readCategory } from '../normalise/category.ts'
import { readDate } from '../normalise/date.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readKind } from '../normalise/kind.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'
import type { RejectedRow } from '../reading.ts'
import { readCount, readEntryTypeValue, readNumber, readOutcomeValue, readPublicCommentValue } from './exchangeValues.ts' // prettier-ignore

/** The table that a line stands in. */
export interface ExchangeTable {
  readonly file: string
  readonly sheet: string | null
  readonly headers: readonly string[]
  /** What each header names; null where it names nothing that is read. */
  readonly columns: readonly (ExchangeColumn | null)[]
  /** Stands in where a line names none. */
  readonly municipality: string
}

/** What belongs to an entry: beside an empty activity there is none that could have it. */
export const ofEntry = ['position', 'department', 'outcome', 'public_comment'] as const satisfies readonly ExchangeColumn[] // prettier-ignore

/**
 * Reads single lines of an exchange table. What does not fit its column becomes an issue; a line without initiative,
 * fiscal year or kind is kept in `rejected` and gives null. The row has no id yet, and one that only points at another
 * may have no outcome yet.
 */
export const exchangeLineReader =
  (
    { file, sheet, headers, columns, municipality }: ExchangeTable,
    { issues, rejected }: { readonly issues: Issue[]; readonly rejected: RejectedRow[] },
  ) =>
  (row: number, cells: readonly string[]): ExchangeRow | null => {
    const before = issues.length
    const at = (column: ExchangeColumn | null): Place => {
      const index = column === null ? -1 : columns.indexOf(column)
      return { file, sheet, row, column: index < 0 ? null : index + 1 }
    }
    const raise = (rule: IssueRule, column: ExchangeColumn | null, text: string) =>
      issues.push({ rule, place: at(column), text })
    const text = (column: ExchangeColumn): string => {
      const index = columns.indexOf(column)
      return index < 0 ? '' : (cells[index] ?? '')
    }
    const value = <Value>(
      column: ExchangeColumn,
      rule: IssueRule,
      read: (text: string) => Value | null,
    ): Value | null => {
      const printed = text(column).trim()
      const result = printed === '' ? null : read(printed)
      if (printed !== '' && result === null) raise(rule, column, printed)
      return result
    }
    const fiscalYear = value('fiscal_year', 'not-a-fiscal-year', readFiscalYear)
    const kind = value('kind', 'not-a-kind', readKind)
    if (text('initiative').trim() === '') raise('no-initiative', 'initiative', cells.join(' '))
    if (cells.length > headers.length) issues.push({ rule: 'too-many-cells', place: { ...at(null), column: headers.length + 1 }, text: cells.slice(headers.length).join(' ') }) // prettier-ignore
    if (fiscalYear === null || kind === null || text('initiative').trim() === '') {
      if (fiscalYear === null && text('fiscal_year').trim() === '')
        raise('not-a-fiscal-year', 'fiscal_year', '')
      if (kind === null && text('kind').trim() === '') raise('not-a-kind', 'kind', '')
      rejected.push({
        place: at(null),
        rules: issues.slice(before).map(({ rule }) => rule),
        cells,
      })
      return null
    }
    const activity = text('activity')
    const given = value('entry_type', 'not-an-entry-type', readEntryTypeValue)
    const empty = activity.trim() === ''
    for (const name of empty ? ofEntry : []) if (text(name).trim() !== '') raise('beside-blanks', name, text(name).trim()) // prettier-ignore
    const contradicted = given === 'empty' && !empty
    if (contradicted) raise('not-an-entry-type', 'entry_type', text('entry_type').trim())
    const entryType = given === null || contradicted ? readEntryType(activity) : given
    const number = (column: ExchangeColumn) => value(column, 'not-a-number', readNumber)
    const count = (column: ExchangeColumn) => value(column, 'not-a-number', readCount)
    const outcome = empty ? null : value('outcome', 'not-an-outcome', readOutcomeValue)
    return {
      id: '',
      municipality: text('municipality').trim() || municipality,
      section: text('section'),
      process: text('process'),
      theme: text('theme'),
      initiative: text('initiative'),
      guideline: text('guideline'),
      category: value('category', 'unknown-category', readCategory),
      policy: text('policy'),
      fiscal_year: fiscalYear,
      kind,
      position: empty ? null : count('position'),
      activity: empty ? '' : activity,
      entry_type: empty ? 'empty' : entryType,
      department: empty ? '' : text('department'),
      outcome: empty || entryType === 'same_as' ? outcome : (outcome ?? readOutcome(activity, kind)),
      public_comment: empty ? null : columns.includes('public_comment') ? value('public_comment', 'not-a-public-comment-role', readPublicCommentValue) : readPublicCommentRole(activity), // prettier-ignore
      period_start: value('period_start', 'not-a-date', (date) => readDate(date)),
      period_end: value('period_end', 'not-a-date', (date) => readDate(date)),
      submitters: count('submitters'),
      comments: count('comments'),
      adopted: count('adopted'),
      value: number('value'),
      target: number('target'),
      unit: text('unit'),
      source: text('source') || writePlace(at('activity')),
    }
  }
