import type { ExchangeRow } from '../../domain/exchange.ts'
import type { FiscalYear } from '../../domain/fiscalYear.ts'
import type { IssueRule } from '../../domain/issue.ts'
import type { Kind } from '../../domain/kind.ts'
import { writePlace } from '../../domain/place.ts'
import { splitBullets } from '../normalise/bullets.ts'
import { bulletStyleOf } from '../normalise/bulletStyle.ts'
import { withoutMarkup } from '../normalise/cellText.ts'
import { splitDepartments } from '../normalise/department.ts'
import { type Figure, readFigure } from '../normalise/figure.ts'
import { readFiscalYear } from '../normalise/fiscalYear.ts'
import { isDash } from '../normalise/isDash.ts'
import { readKind } from '../normalise/kind.ts'
import type { ColumnMapping, Mapping, ReadOptions } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import type { Sheet } from '../sheet.ts'
import { besideBlanks } from './besideBlanks.ts'
import { columnIssues } from './columnIssues.ts'
import { valuesOf } from './columnRoles.ts'
import { fillFromAbove } from './fillFromAbove.ts'
import { readLongEntry } from './longEntries.ts'
import { isOfSentences, kindInWords } from './toldInWords.ts'
import { groupOfIndicator } from './indicatorColumns.ts'
import { isDerived, isOfFigures } from './indicatorFigures.ts'
import { type BodyRow, bodyOf } from './tableBody.ts'
import { TableBooks } from './tableBooks.ts'
import { initiativeFields, nothing } from './tableFields.ts'
import { headOf } from './tableHead.ts'
import { rowOpener, type TableRow } from './tableRow.ts'
import { yearsOn } from './yearsOn.ts'

const year =
  /(?:(?:令和|平成|昭和|(?<![A-Z])[RHS])\s*(?:元|\d{1,2})|(?<!\d)\d{4})(?!\d)(?!\s*年?\s*\d{1,2}\s*月|[./]\d)\s*(?:年度?)?|(?:前々|翌々|[前昨翌次来本今当])年度?の?/giu

/** What a column's head says besides its year: 「令和3年度 目標値(人)」 → 「目標値(人)」. */
const labelOf = (header: string): string =>
  header.normalize('NFKC').replace(groupOfIndicator, '').replace(year, ' ').replace(/\(\s*\)/gu, '').replace(/^の|\s+/gu, ' ').trim() // prettier-ignore

/* 「講座参加者数 実績値 120人」: the name, the head and the figure as printed, with its unit where a column of its own has it. */
const words = (name: string, header: string, printed: string, unit: string, figure: Figure | null): string =>
  [
    name,
    labelOf(header),
    figure && figure.unit === '' && !printed.endsWith(unit) ? `${printed}${unit}` : printed,
  ]
    .filter((part) => part !== '')
    .join(' ')

/* 「1.2万件」 under the unit 件 is no 1.2: a figure with another unit than its row's is not understood. */
const figureIn = (printed: string, unit: string): Figure | null => {
  const figure = readFigure(printed)
  return figure && unit !== '' && figure.unit !== '' && figure.unit !== unit.normalize('NFKC') ? null : figure
}

const kindIn = (row: TableRow, column: ColumnMapping): Kind | null =>
  row.text('kind') === '' ? column.kind : (readKind(row.text('kind')) ?? (/目標/u.test(row.text('kind')) ? 'plan' : null)) // prettier-ignore

/* What is known but for its year. */
const ruleWithoutYear = (columns: readonly ColumnMapping[], rows: readonly BodyRow[], at: number | null): IssueRule => {
  const column = columns.find((one) => one.column + 1 === at && one.role === 'ignored')
  const values = column ? valuesOf(rows, column.column) : []
  if (!column || readFiscalYear(column.header) !== null) return 'unknown-column'
  if (isOfFigures(column, values)) return isDerived(column.header) ? 'unknown-column' : 'figures-without-year'
  const kind = kindInWords(column, values, true)
  return kind === null ? 'unknown-column' : `${kind}s-without-year`
} // prettier-ignore

/**
 * Reads a table of indicators: each figure is an entry of its fiscal year, an actual a result with `value`, a target a
 * plan with `target`. Figures do not say that anything was held: the outcome of an actual is `unknown`, said once for
 * the table. Sentences beside the figures are entries of the kind and year of their column. A blank is an empty cell, a word (集計中) an entry without a value; a name beside blanks alone is kept in an
 * issue. Throws a ReadError of a table without a usable row.
 */
export const readIndicatorTable = (sheet: Sheet, mapping: Mapping, options: ReadOptions): SheetReading => {
  const head = headOf(sheet, mapping.headerRows)
  const body = bodyOf(sheet, head, mapping.columns, mapping.rows)
  /* Sentences are no names: nothing is filled from the row above. */
  const sentences = mapping.columns.filter(isOfSentences)
  const ofFigures = { ...mapping, columns: mapping.columns.filter((column) => !isOfSentences(column)) }
  const { rows, issues } = fillFromAbove(sheet, ofFigures, body.rows, ['activity'])
  const books = new TableBooks(sheet)
  const ofColumns = columnIssues(sheet, mapping, body.rows).map((issue) => (issue.rule === 'unknown-column' ? { ...issue, rule: ruleWithoutYear(mapping.columns, body.rows, issue.place.column) } : issue)) // prettier-ignore
  books.issues.push(...body.issues, ...ofColumns, ...issues)
  const style = bulletStyleOf(rows.flatMap(({ cells }) => sentences.map(({ column }) => cells[column] ?? '')), mapping.bullets) // prettier-ignore
  const open = rowOpener(sheet, ofFigures, books.issues)
  const reportYear = options.reportYear ?? mapping.reportYear
  const columns = mapping.columns.filter(({ role }) => role === 'value' || role === 'target')
  const isYearOfGoals = mapping.columns.find(({ role }) => role === 'fiscal_year')?.kind === 'plan'
  const positions = new Map<string, number>()
  const beside = besideBlanks()
  /* A sentence merged down over several indicators of one initiative is one. */
  const mergeAt = (row: number, column: number) => sheet.facts?.merges.findIndex(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right) ?? -1 // prettier-ignore
  const told = new Set<string>()
  let hasFigures = false

  for (const line of rows) {
    const row = open(line)
    const name = row.text('activity') || row.text('initiative')
    const printedYear = row.text('fiscal_year')
    const ofTable = line.fiscalYear ?? reportYear
    const ofGoals = readFiscalYear(printedYear)
    const ofRow: FiscalYear | null = isYearOfGoals || printedYear === '' ? ofTable : ofGoals
    const cells = columns.map((column) => ({
      column,
      kind: kindIn(row, column),
      year: column.fiscalYear ?? (isYearOfGoals && column.kind === 'plan' ? ofGoals : ofRow),
    }))
    const ofSentences = sentences.map((column) => ({
      column,
      kind: column.kind,
      year: column.fiscalYear ?? (ofRow === null ? null : ofRow + yearsOn(column.header)),
    }))
    const all = [...cells, ...ofSentences]
    if (name === '') row.raise('no-initiative', 'activity', line.cells.join(' ').trim())
    if (all.some((cell) => cell.year === null)) row.raise('not-a-fiscal-year', 'fiscal_year', printedYear)
    if (cells.some(({ kind }) => kind === null)) row.raise('not-a-kind', 'kind', row.text('kind'))
    if (name === '' || all.some((cell) => cell.kind === null || cell.year === null)) {
      books.reject(line, all.map(({ column: { column } }) => line.cells[column] ?? '')) // prettier-ignore
      continue
    }
    const initiative = initiativeFields(row, options.municipality)
    const department = splitDepartments(row.text('department').replace(/\s*\n\s*/gu, '、'), new Set()).join(
      '、',
    )
    let hasEntry = false
    for (const { column, kind, year } of all) {
      if (kind === null || year === null) continue
      const cell = withoutMarkup(line.cells[column.column] ?? '')
      const place = { ...row.placeOf(null), column: column.column + 1 }
      const base: ExchangeRow = {
        ...initiative,
        initiative: initiative.initiative || name,
        fiscal_year: year,
        kind,
        ...nothing,
        source: row.text('source') || writePlace(place),
      }
      if (cell === '' || isDash(cell)) {
        if (cell !== '') books.issues.push({ rule: 'dash-as-empty', place, text: cell })
        books.empty(cell, base, place)
        continue
      }
      const key = JSON.stringify([base.initiative, initiative, year, kind])
      const before = positions.get(key) ?? 0
      if (isOfSentences(column)) {
        const merge = mergeAt(line.row, column.column + 1)
        const once = `${merge} ${key}`
        if (merge >= 0 && told.has(once)) continue
        told.add(once)
        hasEntry = true
        const entries = splitBullets(cell, style).map((bullet) => readLongEntry(bullet, kind, { department, outcome: null, public_comment: null }, new Set())) // prettier-ignore
        positions.set(key, before + entries.length)
        for (const { fields, issues: rules } of entries)
          for (const rule of rules) books.issues.push({ rule, place, text: fields.activity })
        books.entries(cell, entries.map(({ fields }, at) => ({ ...base, ...fields, position: before + at + 1 })), entries.reduce((sum, { characters }) => sum + characters, 0), place) // prettier-ignore
        continue
      }
      hasEntry = true
      hasFigures ||= kind === 'result'
      const figure = figureIn(cell, row.text('unit'))
      if (figure === null) books.issues.push({ rule: 'not-a-number', place, text: cell })
      const unit = row.text('unit') || (figure?.unit ?? '')
      const position = before + 1
      positions.set(key, position)
      const entry: ExchangeRow = {
        ...base,
        position,
        activity: words(name, column.header, cell, row.text('unit'), figure),
        entry_type: 'activity',
        department,
        outcome: kind === 'plan' ? 'planned' : 'unknown',
        [kind === 'plan' ? 'target' : 'value']: figure?.value ?? null,
        unit,
      }
      books.entries(cell, [entry], cell.replace(/\s+/gu, '').length, place)
    }
    if (hasEntry) beside.entered(initiative.initiative || name, row)
    else beside.blank(initiative.initiative || name, row)
  }
  if (hasFigures) {
    const place = { file: sheet.file, sheet: sheet.sheet, row: head.rows[0]?.row ?? null, column: null }
    books.issues.push({ rule: 'figures-only', place, text: body.title })
  }
  books.issues.push(...beside.issues())
  const resolved = sentences.length > 0 ? resolveSameAs(books.rows, true) : books.rows
  resolved.forEach(({ outcome, activity, value }, index) => {
    const place = books.places[index]
    const isSentence = sentences.some(({ column }) => column + 1 === place?.column)
    if (outcome === 'unknown' && value === null && isSentence && place) books.issues.push({ rule: 'unknown-outcome', place, text: activity }) // prettier-ignore
  })
  return books.close(body.title, head.texts, resolved)
}
