import { readFileSync } from 'node:fs'

/* Reads the printed report by its marks alone and takes nothing from src/, so that two ways of counting can be compared. */

/** A bullet: the words between its ● and the last parenthesis, which names the department. */
export interface PrintedSentence {
  readonly line: number
  readonly column: number
  readonly fiscalYear: number
  readonly kind: string
  readonly words: string
  readonly department: string
}

/** A line of the report's tables: one initiative in one category. Lines and columns are counted from 1. */
export interface PrintedRow {
  readonly line: number
  /** 大項目, 過程, 分類: the headings over it. */
  readonly path: readonly [section: string, process: string, theme: string]
  /** Its name and guideline, or those of the line above where its first cell is empty. */
  readonly name: string
  readonly guideline: string
  readonly continues: boolean
  readonly category: number
  readonly policy: string
  /** Every cell of the line as it stands in the file, and the column heads over them. */
  readonly cells: readonly string[]
  readonly heads: readonly string[]
}

export const reportText = readFileSync('data/isehara/isehara-progress-report.txt', 'utf8')

/** The columns of 令和3年度 and 令和4年度 (results) and of 令和5年度 (plans). */
export const yearColumns = [5, 6, 7] as const

/** The number of a Roman numeral, in letters (II) or as one character (Ⅱ); 0 for any other text. */
export const romanNumber = (text: string): number =>
  ['I', 'II', 'III', 'IV', 'V'].indexOf(text.normalize('NFKC')) + 1

/** A text as the eye sees it: list markup aside. */
export const withoutTags = (cell: string): string => cell.replaceAll(/<\/?(?:ul|li)[^>]*>/g, '').trim()

/** Every line with a category in its third cell. */
export const printedRows = (text: string): PrintedRow[] => {
  const rows: PrintedRow[] = []
  let path: PrintedRow['path'] = ['', '', '']
  let heads: readonly string[] = []
  for (const [index, whole] of text.split('\n').entries()) {
    const cells = whole.split('\t')
    const words = whole.trim()
    const category = romanNumber(cells[2] ?? '')
    if (cells[0] === '基本的な取り組み') heads = cells
    else if (/^\d /.test(words)) path = [words, '', '']
    else if (/^[①②③]/.test(words)) path = [path[0], words, '']
    else if (words.startsWith('◎')) path = [path[0], path[1], words]
    else if (category > 0) {
      const [first = '', second = '', , policy = ''] = cells
      const above = rows.at(-1)
      const continues = first === ''
      const name = continues ? (above?.name ?? '') : first.replace('○', '')
      const guideline = continues ? (above?.guideline ?? '') : second
      rows.push({ line: index + 1, path, name, guideline, continues, category, policy, cells, heads })
    }
  }
  return rows
}

/** The cells of a row's years with the column they stand in. */
export const yearCells = ({ cells }: PrintedRow) =>
  yearColumns.map((column) => ({ column, text: cells[column - 1] ?? '' }))

/** What a column head says: 「令和3年度の取り組み実績」 → 2021, result. */
const yearOfHead = (head: string): { fiscalYear: number; kind: string } => ({
  fiscalYear: 2018 + Number(/令和(\d+)年度/.exec(head)?.[1]),
  kind: head.endsWith('予定') ? 'plan' : 'result',
})

export const printedSentences = (row: PrintedRow): PrintedSentence[] =>
  yearCells(row).flatMap(({ column, text }) =>
    withoutTags(text)
      .split('●')
      .slice(1)
      .map((bullet) => {
        const open = bullet.lastIndexOf('(')
        const words = bullet.slice(0, open).trim()
        const department = bullet.slice(open + 1, bullet.lastIndexOf(')'))
        return {
          line: row.line,
          column,
          ...yearOfHead(row.heads[column - 1] ?? ''),
          words,
          department,
        }
      }),
  )

const withoutDigits = (words: string) => words.replaceAll(/[0-9０-９]+/g, '')

/** Counts and sentences of the whole report, each found in its own way. */
export const countReport = (text: string) => {
  const rows = printedRows(text)
  const sentences = rows.flatMap(printedSentences)
  const inColumn = (column: number) => sentences.filter((sentence) => sentence.column === column)
  const saying = (part: RegExp) =>
    sentences.filter(({ kind, words }) => kind === 'result' && part.test(words))
  const again = (fold: (words: string) => string) =>
    inColumn(5).filter(({ line, words }) =>
      inColumn(6).some((later) => later.line === line && fold(later.words) === fold(words)),
    )
  const perCell = (row: PrintedRow) => yearCells(row).map(({ text }) => [...text.matchAll(/●/gu)].length)
  return {
    rows,
    headings: text.split('\n').filter((line) => line.startsWith('○')),
    sentences,
    inColumn,
    /** How many bullets stand in each row's cells of 2021, 2022 and 2023. */
    bullets: rows.map(perCell),
    departments: [...new Set(sentences.map(({ department }) => department))],
    departmentsWithResults: [
      ...new Set(sentences.filter(({ kind }) => kind === 'result').map(({ department }) => department)),
    ],
    notHeld: saying(/中止|休止|実施しなかった/),
    halfHeld: saying(/実施できなかった/),
    again: again((words) => words),
    againWithoutDigits: again(withoutDigits),
    silent: rows.filter((row) => yearCells(row).every(({ text }) => withoutTags(text) === '')),
    onceAndNeverAgain: rows.filter((row) => perCell(row).filter((bullets) => bullets > 0).length === 1),
    emptyCells: rows.flatMap(yearCells).filter(({ text }) => withoutTags(text) === ''),
    procedures: sentences.filter(({ words }) => words.includes('パブリックコメントを実施')),
  }
}
