import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/ingest/openFile.ts'
import { readOpened } from '../../src/ingest/readFile.ts'

const read = async (rows: readonly (readonly string[])[]) =>
  readOpened(await openFile(new TextEncoder().encode(Papa.unparse(rows.map((cells) => [...cells]))), '表.csv'), { municipality: '架空県架空市' }) // prettier-ignore
const totalsIn = async (rows: readonly (readonly string[])[]) => {
  const { totals = [], rows: ofRows } = await read(rows)
  expect(ofRows.map(({ initiative }) => initiative).filter((name) => /計/u.test(name))).toEqual([])
  return totals.map(({ place, header, printed, read }) => [place.row, place.column, header, printed, read])
}
const indicators = [
  ['分野', '指標名', '単位', 'R4実績', 'R5実績', 'R5達成率'],
  ['学び', '講座の参加者数', '人', '120', '1,150', '95%'],
  ['学び', '展示の来場者数', '人', '80', '集計中', '80%'],
]

describe('the totals of a table', () => {
  it('stand beside the sums of what was read, each with its place, and rates have none', async () => {
    expect(await totalsIn([...indicators, ['合　計', '', '', '200', '1,250', '88%']])).toEqual([
      [4, 4, 'R4実績', 200, 200],
      [4, 5, 'R5実績', 1250, 1150],
    ])
  })

  it('may be of a group, named beside its heading, and of all groups at the foot', async () => {
    const groups = [
      ...indicators,
      ['学び', '小計', '', '200', '1,150', ''],
      ['つながり', '交流会の参加者数', '人', '30', '40', ''],
      ['つながり', '小計', '', '30', '41', ''],
      ['', '総合計', '', '230', '1,190', ''],
    ]
    expect(await totalsIn(groups)).toEqual([
      [4, 4, 'R4実績', 200, 200],
      [6, 4, 'R4実績', 30, 30],
      [7, 4, 'R4実績', 230, 230],
      [4, 5, 'R5実績', 1150, 1150],
      [6, 5, 'R5実績', 41, 40],
      [7, 5, 'R5実績', 1190, 1190],
    ])
  })

  it('of money in a report are compared, too, and how many sentences stand in a column is not', async () => {
    const wide = [
      ['取り組み', '担当課', '令和5年度の実績', '決算額（千円）'],
      ['講座', '広報課', '講座を開催した。', '120'],
      ['相談', '市民課', '相談を実施した。', '－'],
      ['合計（2事業）', '', '2件', '130'],
    ]
    expect(await totalsIn(wide)).toEqual([[4, 4, '決算額（千円）', 130, 120]])
  })

  it('count no row that could not be used', async () => {
    const list = [
      ['案件名', '担当課', '募集期間', '提出者数'],
      ['環境計画(案)', '環境課', '令和5年10月1日～10月31日', '延べ12名'],
      ['', '文化課', '令和5年10月1日～10月31日', '3'],
      ['計', '', '', '15人'],
    ]
    expect(await totalsIn(list)).toEqual([[4, 4, '提出者数', 15, 12]])
  })
})
