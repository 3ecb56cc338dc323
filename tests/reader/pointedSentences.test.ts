import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readerSession } from '../../src/reader/readerSession.ts'

const options = { municipality: '架空県架空市' }

const preview = async (text: string, file: string) => {
  const session = readerSession()
  const [opened] = await session.open(new TextEncoder().encode(text), file, null, options)
  if (!opened || !('sheets' in opened)) throw new Error('not opened')
  const reading = await session.read(opened.key, opened.sheets.map(({ recognitions }) => recognitions[0]?.mapping ?? null), options) // prettier-ignore
  const shown = session
    .rows(opened.key, 0, 1, 100)
    .flatMap(({ entries }) => entries)
    .filter(({ row }) => row.entry_type !== 'empty')
    .map(({ row, pointedSentence }) => [row.activity, pointedSentence])
  return { reading, shown }
}

it('the preview shows beside 「同上」 and 「前年度と同じ」 the sentence that each comes to, and counts it once', async () => {
  const text = readFileSync('tests/ingest/files/same-as-another-entry.txt', 'utf8')
  const { reading, shown } = await preview(text, 'report.txt')
  expect(shown).toEqual([
    ['講座を開催した。', null],
    ['交流会は中止とした。', null],
    ['同上', '交流会は中止とした。'],
    ['前年度と同じ', '講座を開催した。'],
    ['同左', '交流会は中止とした。'],
    ['同左。', '講座を開催した。'],
    ['同上', '交流会は中止とした。'],
    ['同上', '交流会は中止とした。'],
    ['前年度と同じ', null],
  ])
  expect(reading.balance.activities).toBe(shown.length)
})

it('「令和3年度と同じ」 in the results of 令和5年度 shows the sentence of 令和3年度, not that of the year before', async () => {
  const { shown } = await preview(
    '基本的な取り組み\t区分\t令和3年度の取り組み実績\t令和4年度の取り組み実績\t令和5年度の取り組み実績\n' +
      '○講座\tⅡ\t●講座を開催した。(広報課)\t●講座は中止とした。(広報課)\t●令和3年度と同じ(広報課)\n' +
      '○展示\tⅡ\t●展示を行った。(広報課)\t\t●令和4年度と同じ(広報課)\n',
    'report.txt',
  )
  expect(shown.filter(([words]) => words?.endsWith('と同じ'))).toEqual([
    ['令和3年度と同じ', '講座を開催した。'],
    ['令和4年度と同じ', null],
  ])
})

it('in an exchange file, whose lines may stand in any order, 「同上」 never points into another cell', async () => {
  const { shown } = await preview(
    'initiative,fiscal_year,kind,position,activity\n講座,2021,result,2,同上\n講座,2021,result,1,講座を開催した。\n展示,2021,result,1,同上\n',
    'progress.csv',
  )
  expect(shown).toEqual([
    ['同上', '講座を開催した。'],
    ['講座を開催した。', null],
    ['同上', null],
  ])
})
