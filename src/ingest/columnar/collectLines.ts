import { entryTypes } from '../../domain/entryType.ts'
import { type ExchangeColumn, type ExchangeRow, exchangeColumns } from '../../domain/exchange.ts'
import type { Issue } from '../../domain/issue.ts'
import { kinds } from '../../domain/kind.ts'
import { outcomes } from '../../domain/outcome.ts'
import { type Place, readPlace, writePlace } from '../../domain/place.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import { readEntryType } from '../normalise/entryType.ts'
import { readOutcome } from '../normalise/outcome.ts'
import { readPublicCommentRole } from '../normalise/publicComment.ts'
import type { RejectedRow } from '../reading.ts'
import { type ExchangeTable, exchangeLineReader, ofEntry } from '../shapes/exchangeLine.ts'
import { dictionary } from './dictionary.ts'
import { growingNumbers } from './growing.ts'
import { addBytes, addText, growingTexts } from './growingTexts.ts'
import { absent, lineColumn, misfit } from './lineColumns.ts'
import { pairs } from './pairs.ts'
import { countCharacters, textOf } from './sentence.ts'

const emptyEntry = entryTypes.indexOf('empty')
const sameAsEntry = entryTypes.indexOf('same_as')

/** The columns whose codes are kept with every line. */
const keptNames = ['department', 'period_start', 'period_end', 'submitters', 'comments', 'adopted', 'value', 'target', 'unit'] as const // prettier-ignore
/* A misfit in one of these is an issue, so the whole line goes to the reader of single lines. */
const checkedNames = ['category', 'position', 'entry_type', 'outcome', 'public_comment', 'period_start', 'period_end', 'submitters', 'comments', 'adopted', 'value', 'target'] as const // prettier-ignore

/** Where a sentence stands in bytes. */
export interface Sentence {
  bytes: Uint8Array
  start: number
  end: number
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39
const cellWord = [...'cell='].map((letter) => letter.charCodeAt(0))

/** Whether bytes are surely no white space alone, told by the first character. */
const startsWithInk = (bytes: Uint8Array, at: number): boolean => {
  const byte = bytes[at] as number
  return (
    (byte > 0x20 && byte < 0x7f) ||
    (byte >= 0xe4 && byte <= 0xee) ||
    (byte === 0xe3 && bytes[at + 1] !== 0x80)
  )
}

/**
 * Collects the lines of an exchange table as columns of codes, one entry a line that is used. A line whose values all
 * fit is taken without strings; any other goes through the reader of single lines, so that both give the same rows,
 * issues and rejected lines. `size` is that of all lines in bytes, as far as it is known.
 */
export const collectLines = (table: ExchangeTable, size?: number) => {
  const { file, sheet, headers, columns: roles, municipality: fallback } = table
  const issues: Issue[] = []
  const rejected: RejectedRow[] = []
  const readLine = exchangeLineReader(table, { issues, rejected })

  /* One a header; a role that stands twice is that of the first. */
  const columns = roles.map((role, index) => lineColumn(roles.indexOf(role) === index ? role : null))
  const none = lineColumn(null)
  const columnOf = (role: ExchangeColumn) => columns[roles.indexOf(role)] ?? none
  const by = Object.fromEntries(exchangeColumns.map(({ name }) => [name, columnOf(name)])) as Record<ExchangeColumn, ReturnType<typeof lineColumn>> // prettier-ignore
  const isGiven = (role: ExchangeColumn) => roles.includes(role)
  const checked = checkedNames.filter(isGiven).map(columnOf)
  const entryColumns = ofEntry.filter(isGiven).map(columnOf)
  const kept = keptNames.map((name) => ({ name, column: columnOf(name), codes: isGiven(name) ? growingNumbers() : null })) // prettier-ignore
  const activityIndex = roles.indexOf('activity')
  const sourceIndex = roles.indexOf('source')
  const givesRole = isGiven('public_comment')

  const municipalities = dictionary()
  const municipalityOf: number[] = []
  const levels = Array.from({ length: 5 }, pairs) as [ReturnType<typeof pairs>, ReturnType<typeof pairs>, ReturnType<typeof pairs>, ReturnType<typeof pairs>, ReturnType<typeof pairs>] // prettier-ignore
  const withGuideline = pairs()
  const wordings = pairs()
  const cells = pairs()
  const reported = pairs()
  /* The first line of each cell in each report. */
  const firstLines: number[] = []
  const heads = dictionary()
  /* 1 where a head with a cell's row and column behind it is a place, 0 where it is not, by code. */
  const isPlace: number[] = []
  const usedDepartments = new Set<number>()
  const places: Place[] = []

  const words = growingNumbers()
  const cell = growingNumbers()
  const head = growingNumbers()
  const row = growingNumbers()
  const column = growingNumbers()
  const line = growingNumbers()
  const position = growingNumbers()
  const entryType = growingNumbers()
  const outcome = growingNumbers()
  const role = growingNumbers()
  /* Sentences are about a quarter of a file; room that is never used costs nothing. */
  const texts = growingTexts(size && size >> 2)
  let count = 0
  let lines = 0
  let charactersIn = 0
  /* Of the sentences that are kept. */
  let charactersOut = 0
  let hasEmptyDepartment = false

  let sourceHead = 0
  let sourceRow = absent
  let sourceColumn = absent
  const ownHead = heads.ofText(`${file}#`)
  const isPlaceHead = (code: number): boolean => {
    isPlace[code] ??= readPlace(`${heads.texts[code] ?? ''}cell=1,1`).row === 1 && /[#&]$/u.test(heads.texts[code] ?? '') ? 1 : 0 // prettier-ignore
    return isPlace[code] === 1
  }
  /* A source of another form is kept whole, and so is every line's own if the file's name makes no place. */
  const wholeSource = (text: string) => {
    sourceHead = heads.ofText(`\0${text}`)
    sourceRow = absent
    sourceColumn = absent
  }
  const ownSource = (at: number) => {
    if (sheet === null && isPlaceHead(ownHead)) {
      sourceHead = ownHead
      sourceRow = at
      sourceColumn = activityIndex + 1
    } else wholeSource(writePlace({ file, sheet, row: at, column: activityIndex + 1 }))
  }
  const givenSource = (bytes: Uint8Array, start: number, end: number) => {
    let at = end
    let right = 0
    let left = 0
    let power = 1
    while (at > start && isDigit(bytes[at - 1]) && end - at < 9) {
      right += ((bytes[--at] as number) - 0x30) * power
      power *= 10
    }
    const comma = at - 1
    if (at < end && bytes[comma] === 0x2c) {
      power = 1
      at = comma
      while (at > start && isDigit(bytes[at - 1]) && comma - at < 9) {
        left += ((bytes[--at] as number) - 0x30) * power
        power *= 10
      }
      if (
        at < comma &&
        at - 6 >= start &&
        cellWord.every((letter, index) => bytes[at - 5 + index] === letter)
      ) {
        const code = heads.ofBytes(bytes, start, at - 5)
        if (isPlaceHead(code)) {
          sourceHead = code
          sourceRow = left
          sourceColumn = right
          return
        }
      }
    }
    wholeSource(textOf(bytes, start, end))
  }

  const add = (
    at: number,
    isEmpty: boolean,
    year: number,
    kind: number,
    itsEntry: number,
    itsOutcome: number,
    itsRole: number,
  ) => {
    // prettier-ignore
    const city = (municipalityOf[by.municipality.code] ??= municipalities.ofText((by.municipality.texts[by.municipality.code] ?? '').trim() || fallback)) // prettier-ignore
    const [first, second, third, fourth, fifth] = levels
    const path = third.code(second.code(first.code(city, by.section.code), by.process.code), by.theme.code)
    const wording = fifth.code(fourth.code(path, by.initiative.code), Math.max(0, by.category.values[by.category.code] ?? 0)) // prettier-ignore
    const itsCell = cells.code(wording, year * 2 + kind)
    const known = reported.left.length
    if (reported.code(itsCell, sourceHead) === known) firstLines.push(count)
    words.push(wordings.code(withGuideline.code(wording, by.guideline.code), by.policy.code))
    cell.push(itsCell)
    head.push(sourceHead)
    row.push(sourceRow)
    column.push(sourceColumn)
    line.push(at)
    position.push(isEmpty ? absent : (by.position.values[by.position.code] ?? absent))
    entryType.push(itsEntry)
    outcome.push(itsOutcome)
    role.push(itsRole)
    for (const { name, column, codes } of kept) {
      if (name === 'department') {
        if (isEmpty || column.texts[column.code] === '') hasEmptyDepartment = true
        else usedDepartments.add(column.code)
      }
      codes?.push(column.code)
    }
    count++
  }

  const addRow = (at: number, read: ExchangeRow, given: readonly string[]) => {
    for (const [index, column] of columns.entries()) {
      const name = roles[index] ?? null
      if (name === null || roles.indexOf(name) !== index || name === 'activity' || name === 'source' || name === 'id') continue // prettier-ignore
      column.code = column.ofText(read[name] === null ? '' : (given[index] ?? ''))
    }
    if (sourceIndex >= 0 && (given[sourceIndex] ?? '') !== '') {
      const bytes = new TextEncoder().encode(given[sourceIndex])
      givenSource(bytes, 0, bytes.length)
    } else ownSource(at)
    addText(texts, read.activity)
    charactersOut += bareCharacters(read.activity).length
    add(
      at,
      read.activity === '',
      read.fiscal_year,
      kinds.indexOf(read.kind),
      entryTypes.indexOf(read.entry_type),
      read.outcome === null ? absent : outcomes.indexOf(read.outcome),
      read.public_comment === null ? absent : publicCommentRoles.indexOf(read.public_comment),
    )
  }

  return {
    columns,
    /** The columns whose codes are not asked for, by index. */
    skipped: roles.map((role, index) => index === activityIndex || index === sourceIndex || role === 'id'),
    issues,
    rejected,
    activityIndex,
    sourceIndex,
    /**
     * Takes the line whose codes stand in `columns`. False where it went another way and the codes may have changed.
     * `cellsOf` gives all its cells as texts.
     */
    take(
      at: number,
      cellCount: number,
      sentence: Sentence,
      source: Sentence,
      cellsOf: () => string[],
    ): boolean {
      lines++
      const { bytes, start, end } = sentence
      const characters = countCharacters(bytes, start, end)
      charactersIn += characters
      const year = by.fiscal_year.values[by.fiscal_year.code] ?? absent
      const kind = by.kind.values[by.kind.code] ?? absent
      let odd = cellCount > headers.length || year < 0 || kind < 0 || (by.initiative.values[by.initiative.code] ?? absent) === absent // prettier-ignore
      for (let index = 0; index < checked.length && !odd; index++) {
        const { values, code } = checked[index] as (typeof checked)[number]
        odd = values[code] === misfit
      }
      const isEmpty =
        start === end || (!startsWithInk(bytes, start) && textOf(bytes, start, end).trim() === '')
      let itsEntry = by.entry_type.values[by.entry_type.code] ?? absent
      if (!isEmpty && itsEntry === emptyEntry) odd = true
      if (isEmpty && entryColumns.some(({ texts: given, code }) => (given[code] ?? '').trim() !== '')) odd = true // prettier-ignore
      if (odd) {
        const given = cellsOf()
        const read = readLine(at, given)
        if (read) addRow(at, read, given)
        return false
      }
      if (source.start < source.end) givenSource(source.bytes, source.start, source.end)
      else ownSource(at)
      if (isEmpty) {
        addBytes(texts, bytes, 0, 0)
        add(at, true, year, kind, emptyEntry, absent, absent)
        return true
      }
      let text: string | null = null
      if (itsEntry < 0) itsEntry = entryTypes.indexOf(readEntryType((text ??= textOf(bytes, start, end))))
      let itsOutcome = by.outcome.values[by.outcome.code] ?? absent
      if (itsOutcome < 0 && itsEntry !== sameAsEntry)
        itsOutcome = outcomes.indexOf(
          readOutcome((text ??= textOf(bytes, start, end)), kinds[kind] ?? 'result'),
        )
      let itsRole = by.public_comment.values[by.public_comment.code] ?? absent
      if (!givesRole) {
        const found = readPublicCommentRole((text ??= textOf(bytes, start, end)))
        itsRole = found === null ? absent : publicCommentRoles.indexOf(found)
      }
      addBytes(texts, bytes, start, end)
      charactersOut += characters
      add(at, false, year, kind, itsEntry, itsOutcome, itsRole)
      return true
    },
    /** How many lines are used so far. */
    count: () => count,
    /** What was collected so far; some of it goes on with what is taken afterwards. */
    lines() {
      for (const text of heads.texts.slice(places.length))
        places.push(readPlace(text.startsWith('\0') ? text.slice(1) : `${text}cell=1,1`))
      const codesOf = (name: (typeof keptNames)[number]) => kept.find((one) => one.name === name)?.codes?.view() ?? null // prettier-ignore
      const rejectedCharacters = rejected.reduce((sum, { cells }) => sum + bareCharacters(cells[activityIndex] ?? '').length, 0) // prettier-ignore
      return {
        table,
        count,
        lines,
        issues,
        rejected,
        charactersIn,
        charactersOut: charactersOut + rejectedCharacters,
        by,
        municipalities: municipalities.texts,
        levels,
        wordings,
        withGuideline,
        cells,
        firstLines,
        usedDepartments,
        hasEmptyDepartment,
        texts,
        words: words.view(),
        cell: cell.view(),
        head: head.view(),
        row: row.view(),
        column: column.view(),
        line: line.view(),
        position: position.view(),
        entryType: entryType.view(),
        outcome: outcome.view(),
        role: role.view(),
        codesOf,
        /** What the heads of sources say, by code; the row and column of most stand with the line. */
        places,
        /** The source of a line, as it was given or as it would be written. */
        sourceOf(index: number): string {
          const text = heads.texts[head.at(index)] ?? ''
          return row.at(index) === absent ? text.slice(1) : `${text}cell=${row.at(index)},${column.at(index)}`
        },
      }
    },
  }
}

/** Lines of an exchange table as columns of codes. */
export type Lines = ReturnType<ReturnType<typeof collectLines>['lines']>
