import { exchangeColumns } from '../../domain/exchange.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { readHeaderRole } from '../normalise/headerRole.ts'
import { readKind } from '../normalise/kind.ts'
import { readTitleYear } from '../normalise/titleYear.ts'
import type { ReadOptions, Recognition } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { longColumns } from './longColumns.ts'
import { bodyOf } from './tableBody.ts'
import { findHead } from './tableHead.ts'

const rolesNamed = (texts: readonly string[]) => new Set(texts.map((text) => readHeaderRole(text)?.role))

const headScore = (texts: readonly string[]): number => {
  const roles = rolesNamed(texts)
  const known = [...roles].filter((role) => role !== undefined).length
  return roles.has('initiative') || roles.has('activity') ? known : 0
}

/* 「令和6年度 事業計画」; 「令和5年度 環境基本計画」 may be a plan's name over its results. */
const planOfYear =
  /年度\s*の?\s*(?:事業|実施|行動|取り?組み?|年間|年次|推進)?(?:計画|予定)(?:一覧|[表書])?(?:$|[\s(（])/u
const isOfPlans = (title: string) =>
  title.length <= 100 && planOfYear.test(title) && readKind(title) === 'plan'

/* Columns of last year and this year are a wide report's. */
const relativeYear = /[前昨本今当]年度?/u

/* Whoever heads every column as the exchange format does means that format: it says best what is missing. */
const exchangeShare = (texts: readonly string[], row: number, first: number | undefined): number | null => {
  if (row !== first || !texts.every((text) => text === '' || readHeaderRole(text)?.isExact)) return null
  const roles = rolesNamed(texts)
  const required = exchangeColumns.filter((column) => column.required)
  return required.filter(({ name }) => roles.has(name)).length / required.length
}

/**
 * Sees a long table, one activity or several a row, by its headers in any words and by its values: as sure as its
 * initiative, activity, fiscal year, kind and department are known.
 */
export const recogniseLongTable = (sheet: Sheet, options: ReadOptions): Recognition | null => {
  const head = findHead(sheet, headScore)
  if (!head || head.texts.some((text) => readFiscalYear(text) !== null)) return null
  const body = bodyOf(sheet, head)
  const reportYear =
    options.reportYear ?? readTitleYear(body.title) ?? readTitleYear((sheet.over ?? []).join(' '))
  const columns = longColumns(head.texts, body.rows, reportYear)
  const has = (role: string) => columns.some((column) => column.role === role)
  if (!has('initiative') || !has('activity')) return null
  const hasYear = has('fiscal_year') || body.rows.some(({ fiscalYear }) => fiscalYear !== null)
  if (!hasYear && head.texts.some((text) => relativeYear.test(text))) return null
  const yearColumn = columns.find(({ role }) => role === 'fiscal_year')?.column ?? -1
  const besideYears = body.rows.map(({ cells }) => cells[yearColumn] ?? '').filter((text) => text !== '')
  const kindKnown =
    has('kind') ||
    columns.every(({ role, kind }) => role !== 'activity' || kind !== null) ||
    (besideYears.length > 0 && besideYears.every((text) => readKind(text) !== null))
  const yearKnown = hasYear || reportYear !== null
  const score = 60 + (yearKnown ? 20 : 0) + (kindKnown || reportYear !== null ? 10 : 0) + (has('department') ? 5 : 0) // prettier-ignore
  const share = exchangeShare(head.texts, head.rows[0]?.row ?? 0, sheet.rows[0]?.row)
  return {
    score: share === null ? score / 100 : Math.min(score / 100, share - 0.01),
    mapping: {
      shape: 'long-table',
      headerRows: head.rows.map(({ row }) => row),
      columns: columns.map((column) =>
        column.role === 'activity' && column.kind === null && !has('kind') && reportYear !== null
          ? { ...column, kind: !hasYear && isOfPlans(body.title) ? 'plan' : null, reason: 'report-year' }
          : column,
      ),
      bullets: 'auto',
      reportYear,
    },
    asksReportYear: reportYear === null && !(hasYear && kindKnown),
  }
}
