import { describe, expect, it } from 'vitest'
import { headerFingerprint } from '../../src/ingest/headerFingerprint.ts'
import type { Mapping } from '../../src/ingest/mapping.ts'
import { offerMapping } from '../../src/ingest/offerMapping.ts'
import { recogniseSheet } from '../../src/ingest/recogniseSheet.ts'
import type { Sheet } from '../../src/ingest/sheet.ts'
import { rememberedMappings } from '../../src/stores/rememberedMappings.ts'
import { deniedStore, mapStore } from './mapStore.ts'

const options = { municipality: '神奈川県伊勢原市' }
const sheetOf = (file: string, ...rows: string[][]): Sheet => ({
  file,
  sheet: null,
  facts: null,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
})
const wide = (file: string, year: number, before: string[][] = []) =>
  sheetOf(
    file,
    ...before,
    ['基本的な取り組み', '指針の記載内容', '区分', '対応方針', `令和${year}年度の取り組み実績`, `令和${year + 1}年度の取り組み予定`], // prettier-ignore
    ['講座', '', 'Ⅰ', '', '●講座を実施した。(市民協働課)', ''],
  )
const recognised = (sheet: Sheet): Mapping => {
  const [best] = recogniseSheet(sheet, options)
  if (!best) throw new Error('Nothing is recognised')
  return best.mapping
}
const chosenFor = (mapping: Mapping): Mapping => ({
  ...mapping,
  bullets: 'marks',
  columns: mapping.columns.map((column) => (column.column === 3 ? { ...column, role: 'ignored', reason: 'chosen' } : column)), // prettier-ignore
})

describe('the heads of a report', () => {
  const thisYear = wide('r4.txt', 4)
  const of = (sheet: Sheet) => headerFingerprint(sheet, recognised(sheet))

  it('are known again a year later, under a title, and in other widths', () => {
    expect(of(wide('r5.txt', 5))).toBe(of(thisYear))
    expect(of(wide('r5.txt', 5, [['進捗状況']]))).toBe(of(thisYear))
    const rows = thisYear.rows.map(({ row, cells }) => ({ row, cells: [...cells.map((cell) => cell.replace('令和4年度', '令和４年度　')), ''] })) // prettier-ignore
    expect(of({ ...thisYear, rows })).toBe(of(thisYear))
  })

  it('are others with a column more, a column less or two columns in another order', () => {
    const heads = thisYear.rows[0]?.cells ?? []
    const others = [[...heads, '備考'], heads.slice(0, 5), [heads[1] ?? '', heads[0] ?? '', ...heads.slice(2)]] // prettier-ignore
    const prints = others.map((cells) => headerFingerprint(sheetOf('x', [...cells]), { headerRows: [1] }))
    expect(new Set([of(thisYear), ...prints]).size).toBe(4)
  })
})

describe('a form whose labels a reader has corrected', () => {
  const form = (file: string, year: number, more: string[][] = []) =>
    sheetOf(file, ['事業名', '講座'], ...more, ['担当課', '広報課'], [`令和${year}年度実績`, '講座を開いた。'], ['課題', '人が少ない。']) // prettier-ignore

  it('gives what was chosen to the same labels of another form, wherever they stand', () => {
    const before = recognised(form('r4.tsv', 4))
    const chosen: Mapping = { ...before, columns: before.columns.map((column) => (column.header === '課題' ? { ...column, role: 'policy', reason: 'chosen' } : column)) } // prettier-ignore
    const now = recognised(form('r5.tsv', 5, [['関係課', '総務課']]))
    const offered = offerMapping({ recognised: before, chosen }, now)
    expect(offered.columns.map(({ header, role, fiscalYear }) => [header, role, fiscalYear])).toEqual([
      ['事業名', 'initiative', null],
      ['関係課', 'department', null],
      ['担当課', 'department', null],
      ['令和5年度実績', 'activity', 2023],
      ['課題', 'policy', null],
    ])
  })
})

describe('a mapping that a reader has corrected', () => {
  it('is offered for next year’s report of the same form, with that report’s own years and rows', async () => {
    const store = mapStore()
    const before = wide('r4.txt', 4)
    await rememberedMappings(store).remember(headerFingerprint(before, recognised(before)), { recognised: recognised(before), chosen: chosenFor(recognised(before)) }) // prettier-ignore
    const next = wide('r5.txt', 5, [['進捗状況'], ['令和6年3月']])
    const offered = await rememberedMappings(store).offer(
      headerFingerprint(next, recognised(next)),
      recognised(next),
    )
    expect(offered?.bullets).toBe('marks')
    expect(offered?.headerRows).toEqual([3])
    expect(offered?.columns.map(({ role }) => role)).toEqual(['initiative', 'guideline', 'category', 'ignored', 'activity', 'activity']) // prettier-ignore
    expect(offered?.columns.map(({ fiscalYear }) => fiscalYear)).toEqual([null, null, null, null, 2023, 2024]) // prettier-ignore
    expect(offered?.columns[4]?.header).toBe('令和5年度の取り組み実績')
  })

  it('is not offered for other heads', async () => {
    const store = mapStore()
    const before = wide('r4.txt', 4)
    await rememberedMappings(store).remember(headerFingerprint(before, recognised(before)), { recognised: recognised(before), chosen: chosenFor(recognised(before)) }) // prettier-ignore
    const other = sheetOf('long.csv', ['initiative', 'fiscal_year', 'kind', 'activity'], ['講座', '2022', '実績', '講座を実施した。']) // prettier-ignore
    expect(
      await rememberedMappings(store).offer(headerFingerprint(other, recognised(other)), recognised(other)),
    ).toBeNull()
  })

  it('is not offered from an entry of another version', async () => {
    const sheet = wide('r4.txt', 4)
    const key = `mapping:${headerFingerprint(sheet, recognised(sheet))}`
    const store = mapStore(new Map([[key, { version: 2, recognised: recognised(sheet), chosen: recognised(sheet) }]])) // prettier-ignore
    expect(
      await rememberedMappings(store).offer(headerFingerprint(sheet, recognised(sheet)), recognised(sheet)),
    ).toBeNull()
  })

  it('is simply not remembered where the browser denies storage', async () => {
    const sheet = wide('r4.txt', 4)
    const without = rememberedMappings(deniedStore('SecurityError'))
    const mapping = recognised(sheet)
    expect(
      await without.remember(headerFingerprint(sheet, mapping), { recognised: mapping, chosen: mapping }),
    ).toBe(false)
    expect(await without.offer(headerFingerprint(sheet, mapping), mapping)).toBeNull()
  })
})
