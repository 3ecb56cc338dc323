import Papa from 'papaparse'
import type { Finding } from '../check/finding.ts'
import { rangeName } from '../check/rangeName.ts'
import { levelOf } from '../check/registry.ts'
import { toOneLine } from '../domain/oneLine.ts'
import { toSpreadsheetText } from '../domain/spreadsheetText.ts'
import type { CheckWords } from '../locales/checkWords.ts'

/** Findings as CSV for a spreadsheet: BOM, CRLF, heads and words in one language, the data's texts inert and on one line. */
export const findingsCsv = (findings: readonly Finding[], words: CheckWords): string => {
  const { columns } = words
  const heads: readonly (keyof typeof columns)[] = ['rule', 'level', 'asks', 'detail', 'file', 'sheet', 'places', 'count', 'seen', 'todo', 'standing', 'cured'] // prettier-ignore
  const lines = findings.map((finding) => {
    const places = finding.ranges.map(rangeName).join(' ')
    const more = finding.ranges.length > 0 && finding.count > finding.ranges.length ? ' …' : ''
    const standing = finding.keptOnPurpose ? 'kept' : finding.isQuestion ? 'question' : 'finding'
    const line: Record<keyof typeof columns, string | number> = {
      rule: finding.rule,
      level: words.levels[levelOf(finding.rule)],
      asks: words.rules[finding.rule].asks,
      detail: words.details[finding.detail],
      file: finding.file,
      sheet: finding.sheet ?? '',
      places: places === '' ? words.wholeFile : places + more,
      count: finding.count,
      seen: finding.seen,
      todo: finding.keptOnPurpose ? '' : words.rules[finding.rule].todo,
      standing: words.standing[standing],
      cured: words.cured[finding.cured ? 'yes' : 'no'],
    }
    return heads.map((head) => {
      const value = line[head]
      return typeof value === 'string' ? toSpreadsheetText(toOneLine(value)) : value
    })
  })
  return `\ufeff${Papa.unparse([heads.map((head) => columns[head]), ...lines], { newline: '\r\n' })}\r\n`
}
