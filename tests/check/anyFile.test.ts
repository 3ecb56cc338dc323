import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/check/checkFile.ts'
import { checkSeries } from '../../src/check/checkSeries.ts'
import { ReadError } from '../../src/domain/readError.ts'
import { formatIds } from '../../src/ingest/openedFile.ts'
import { recognised, textFile } from './madeUpFile.ts'

const cell = fc.oneof(
  fc.constantFrom('', ' ', '令和3年度の実績', '取り組み', '区分', 'Ⅱ', '●開いた。(広報課) ●', '1,234', '-', '同上', '伊　勢　原', '\n', 'a\nb', '"', '﨑'), // prettier-ignore
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const number = fc.integer({ min: 1, max: 9 })
const range = fc.record({ top: number, left: number, bottom: number, right: number })
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 })
const facts = fc.option(
  fc.record({
    merges: fc.array(range),
    isHidden: fc.boolean(),
    hiddenRows: fc.array(number),
    hiddenColumns: fc.array(number),
    formulas: fc.array(range),
    marked: fc.array(range),
    drawings: fc.nat(3),
  }),
)
const file = fc
  .record({
    format: fc.constantFrom(...formatIds),
    sheets: fc.array(fc.tuple(grid, facts), { maxLength: 3 }),
  })
  .map(({ format, sheets }) =>
    recognised({
      file: `any.${format}`,
      format,
      encoding: null,
      issues: [],
      sheets: sheets.map(([rows, known], index) => ({
        file: `any.${format}`,
        sheet: String(index),
        rows: rows.map((cells, at) => ({ row: at + 1, cells })),
        facts: known,
      })),
    }),
  )

describe('any file', () => {
  it('is checked without an error, each finding counted and with a place on the sheet', () => {
    fc.assert(
      fc.property(file, fc.jsonValue(), (input, dataPackage) => {
        for (const finding of checkFile({ ...input, dataPackage })) {
          expect(finding.count).toBeGreaterThanOrEqual(Math.max(1, finding.ranges.length))
          for (const { top, left } of finding.ranges) expect(Math.min(top, left)).toBeGreaterThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is compared with any other without an error', () => {
    fc.assert(
      fc.property(file, file, (earlier, later) => {
        expect(checkSeries(earlier, later).every(({ rule }) => rule === 'L3-07')).toBe(true)
        expect(checkSeries(earlier, earlier)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('of text is checked as well as its bytes allow', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (text) => {
        const input = await textFile(text).catch((error: unknown) => {
          if (error instanceof ReadError) return null
          throw error
        })
        if (input) expect(checkFile(input).every(({ count }) => count > 0)).toBe(true)
      }),
    )
  })
})
