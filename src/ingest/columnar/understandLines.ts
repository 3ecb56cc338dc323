import { entryTypes } from '../../domain/entryType.ts'
import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Issue } from '../../domain/issue.ts'
import { kinds } from '../../domain/kind.ts'
import { outcomes } from '../../domain/outcome.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import type { OpenedFile } from '../openedFile.ts'
import type { Reading } from '../reading.ts'
import { resolveSameAs } from '../sameAs.ts'
import { columnOfHeader } from '../shapes/exchangeValues.ts'
import { absent } from './lineColumns.ts'
import type { Lines } from './collectLines.ts'
import { textOf } from './sentence.ts'

const sameAs = entryTypes.indexOf('same_as')
const empty = entryTypes.indexOf('empty')
const unknown = outcomes.indexOf('unknown')

/** The words of an initiative as its lines print them. */
const wordsOf = (lines: Lines, wording: number) => {
  const [first, second, third, fourth, fifth] = lines.levels
  const named = fifth.left[wording] ?? 0
  const path = fourth.left[named] ?? 0
  const withProcess = third.left[path] ?? 0
  const withSection = second.left[withProcess] ?? 0
  const category = fifth.right[wording] ?? 0
  return {
    municipality: lines.municipalities[first.left[withSection] ?? 0] ?? '',
    section: lines.by.section.texts[first.right[withSection] ?? 0] ?? '',
    process: lines.by.process.texts[second.right[withProcess] ?? 0] ?? '',
    theme: lines.by.theme.texts[third.right[path] ?? 0] ?? '',
    initiative: lines.by.initiative.texts[fourth.right[named] ?? 0] ?? '',
    category: category === 0 ? null : category,
  }
}

/** The words of an initiative with what a line prints beside them, by their code. */
export const fullWordsOf = (lines: Lines, words: number) => {
  const withGuideline = lines.wordings.left[words] ?? 0
  const wording = lines.withGuideline.left[withGuideline] ?? 0
  return {
    wording,
    printed: {
      ...wordsOf(lines, wording),
      guideline: lines.by.guideline.texts[lines.withGuideline.right[withGuideline] ?? 0] ?? '',
      policy: lines.by.policy.texts[lines.wordings.right[words] ?? 0] ?? '',
    },
  }
}

export const yearOf = (lines: Lines, cell: number): number => (lines.cells.right[cell] ?? 0) >> 1
export const kindOf = (lines: Lines, cell: number): number => (lines.cells.right[cell] ?? 0) & 1

/* A line as one that says nothing of its cell but that it is there. Written out: objects put together by spreading are slow to make and to read. */
const cellRow = (lines: Lines, index: number): ExchangeRow => {
  const words = fullWordsOf(lines, lines.words[index] ?? 0).printed
  const cell = lines.cell[index] ?? 0
  return {
    id: '',
    municipality: words.municipality,
    section: words.section,
    process: words.process,
    theme: words.theme,
    initiative: words.initiative,
    guideline: words.guideline,
    category: words.category,
    policy: words.policy,
    fiscal_year: yearOf(lines, cell),
    kind: kinds[kindOf(lines, cell)] ?? 'result',
    position: null,
    activity: '',
    entry_type: 'empty',
    department: '',
    outcome: null,
    public_comment: null,
    period_start: null,
    period_end: null,
    submitters: null,
    comments: null,
    adopted: null,
    value: null,
    target: null,
    unit: '',
    source: lines.sourceOf(index),
  }
}

export const sentenceOf = ({ texts }: Lines, index: number): string =>
  textOf(texts.bytes, texts.offsets[index] ?? 0, texts.offsets[index + 1] ?? 0)

const entryRow = (lines: Lines, index: number): ExchangeRow => {
  const position = lines.position[index] ?? absent
  return {
    ...cellRow(lines, index),
    position: position === absent ? null : position,
    activity: sentenceOf(lines, index),
    entry_type: entryTypes[lines.entryType[index] ?? 0] ?? 'activity',
    outcome: outcomes[lines.outcome[index] ?? absent] ?? null,
    public_comment: publicCommentRoles[lines.role[index] ?? absent] ?? null,
  }
}

/* Entries that only point at another take its outcome; they and what they point at are of one initiative. */
const resolve = (lines: Lines): void => {
  const wanting = new Set<number>()
  for (let index = 0; index < lines.count; index++)
    if (lines.entryType[index] === sameAs && lines.outcome[index] === absent)
      wanting.add(lines.cells.left[lines.cell[index] ?? 0] ?? 0)
  if (wanting.size === 0) return
  const indices: number[] = []
  for (let index = 0; index < lines.count; index++)
    if (wanting.has(lines.cells.left[lines.cell[index] ?? 0] ?? 0)) indices.push(index)
  const resolved = resolveSameAs(
    indices.map((index) => entryRow(lines, index)),
    false,
  )
  indices.forEach((index, at) => {
    const outcome = resolved[at]?.outcome ?? null
    lines.outcome[index] = outcome === null ? absent : outcomes.indexOf(outcome)
  })
}

/**
 * What the lines of an exchange file say, as a reading whose rows are one for every cell of every report (all that
 * joining asks of them) and have neither ids nor sentences.
 */
export const understandLines = (
  lines: Lines,
  headerIssues: readonly Issue[],
  opened: Pick<OpenedFile, 'file' | 'format' | 'encoding'>,
  headerRow: number,
): Reading & {
  readonly years: readonly number[]
  readonly initiatives: number
  readonly departments: number
} => {
  resolve(lines)
  const { table, count, cells, rejected } = lines
  const activityColumn = table.columns.indexOf('activity') + 1
  const unknownOutcomes: Issue[] = []
  const holds = new Uint8Array(cells.left.length)
  let activities = 0
  for (let index = 0; index < count; index++) {
    const cell = lines.cell[index] ?? 0
    const isEmpty = lines.entryType[index] === empty
    holds[cell]! |= isEmpty ? 2 : 1
    if (!isEmpty) activities++
    if (lines.outcome[index] === unknown)
      unknownOutcomes.push({
        rule: 'unknown-outcome',
        place: { file: table.file, sheet: table.sheet, row: lines.line[index] ?? 0, column: activityColumn },
        text: sentenceOf(lines, index),
      })
  }
  const withActivities = holds.reduce((sum, held) => sum + (held & 1), 0)
  const withEmpty = holds.reduce((sum, held) => sum + (held >> 1), 0)
  const columns = table.headers.map((header, column) => {
    const role = columnOfHeader(header)
    return { column, header, role: role ?? ('ignored' as const), fiscalYear: null, kind: null, sureness: 1, reason: role ? ('header' as const) : ('nothing' as const) } // prettier-ignore
  })
  return {
    ...opened,
    sheets: [
      {
        sheet: table.sheet,
        score: 1,
        mapping: { shape: 'exchange', headerRows: [headerRow], columns, bullets: 'none', reportYear: null },
      },
    ],
    title: '',
    places: [],
    rows: lines.firstLines.map((index) => cellRow(lines, index)),
    categories: [],
    issues: [...headerIssues, ...lines.issues, ...unknownOutcomes],
    rejected,
    balance: {
      cells: withActivities + withEmpty + rejected.length,
      cellsWithActivities: withActivities,
      cellsEmpty: withEmpty,
      cellsRejected: rejected.length,
      activities,
      charactersIn: lines.charactersIn,
      charactersOut: lines.charactersOut,
    },
    years: [...new Set(cells.right.map((one) => one >> 1))].sort((a, b) => a - b),
    initiatives: lines.levels[4].left.length,
    departments: lines.usedDepartments.size,
  }
}
