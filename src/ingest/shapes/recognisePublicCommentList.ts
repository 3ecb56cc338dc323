import { readHeaderRole } from '../normalise/headerRole.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readPeriod } from '../normalise/period.ts'
import type { ColumnMapping, ReadOptions, Recognition, Role } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { columnRoles, unread, valuesOf } from './columnRoles.ts'
import { reportYearBeside } from './reportYearBeside.ts'
import { type BodyRow, bodyOf } from './tableBody.ts'
import { findHead } from './tableHead.ts'

const periods: readonly Role[] = ['period', 'period_start', 'period_end']
const counts: readonly Role[] = ['submitters', 'comments', 'adopted']
const about = /パブリック・?コメント|パブコメ|意見公募|意見募集|市民コメント|public comment/iu

const rolesNamed = (texts: readonly string[]) => new Set(texts.map((text) => readHeaderRole(text)?.role))
const hasOne = (roles: ReadonlySet<Role | undefined>, some: readonly Role[]) => some.some((role) => roles.has(role)) // prettier-ignore

const headScore = (texts: readonly string[]): number => {
  const roles = rolesNamed(texts)
  const known = [...roles].filter((role) => role !== undefined).length
  return hasOne(roles, periods) || hasOne(roles, counts) ? known : 0
}

/* The procedure's name stands under many heads (案件名, 計画等の名称, 事業名); where none is an activity, it is the initiative's. */
const listColumns = (texts: readonly string[], rows: readonly BodyRow[]): ColumnMapping[] => {
  const columns = columnRoles(texts, rows)
  const wanted: Role = columns.some(({ role }) => role === 'activity') ? 'activity' : 'initiative'
  const title = columns.find(({ role }) => role === wanted)
  const hasPeriod = columns.some(({ role }) => periods.includes(role))
  return columns.map((column): ColumnMapping => {
    if (column === title) return { ...column, role: 'activity' }
    if (column.role === 'activity') return unread(column)
    /* A public comment's dates tell themselves, whatever their head. */
    const values = valuesOf(rows, column.column)
    const isPeriod = !hasPeriod && column.role === 'ignored' && values.length > 0 && values.every((text) => readPeriod(text, 2000)?.end) // prettier-ignore
    return isPeriod ? { ...column, role: 'period', reason: 'content', sureness: 0.6 } : column
  })
}

/**
 * Sees a list of public-comment procedures: a title, and a period or counts of people and opinions; surer where both
 * stand, and where the title above says so.
 */
export const recognisePublicCommentList = (sheet: Sheet, options: ReadOptions): Recognition | null => {
  const head = findHead(sheet, headScore)
  if (!head || rolesNamed(head.texts).has('kind')) return null
  const body = bodyOf(sheet, head)
  const columns = listColumns(head.texts, body.rows)
  const roles = new Set(columns.map(({ role }) => role))
  const years = columns.some(({ role, header }) => role === 'activity' && readFiscalYear(header) !== null)
  if (!roles.has('activity') || years) return null
  const saysSo = [body.title, sheet.sheet ?? '', sheet.file, ...head.texts].some((text) => about.test(text))
  const hasPeriod = hasOne(roles, periods)
  const hasCounts = hasOne(roles, counts)
  if (!hasPeriod && !(hasCounts && saysSo)) return null
  const reportYear = options.reportYear ?? reportYearBeside([body.title, ...(sheet.over ?? [])], sheet)
  return {
    score: (hasPeriod && hasCounts ? 97 : saysSo ? 80 : 30) / 100,
    mapping: {
      shape: 'public-comment-list',
      headerRows: head.rows.map(({ row }) => row),
      columns,
      bullets: 'none',
      reportYear,
    },
    asksReportYear: reportYear === null && !roles.has('fiscal_year') && !roles.has('period') && !roles.has('period_start'), // prettier-ignore
  }
}
