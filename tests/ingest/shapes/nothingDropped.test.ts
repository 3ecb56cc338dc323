import { describe, expect, it } from 'vitest'
import { readFile } from '../../../src/ingest/readFile.ts'

const issuesOf = async (lines: readonly string[][]) => {
  const text = lines.map((cells) => cells.join('\t')).join('\n')
  const { issues, rows, balance } = await readFile(new TextEncoder().encode(text), '報告.tsv', { municipality: '架空県架空市' }) // prettier-ignore
  expect(balance.charactersOut).toBe(balance.charactersIn)
  return {
    rows,
    issues: issues.map(({ rule, place, text: words }) => [rule, place.row, place.column, words]),
  }
}
const wide = ['取組', '区分', '対応方針', '担当課', '令和3年度実績', '令和4年度実績']

describe('what a report says beside or above nothing is named with its place', () => {
  it('the department of a row whose years are all blank, and one that no entry of the row has', async () => {
    const { issues } = await issuesOf([
      wide,
      ['講座', 'Ⅱ', '推進する', '広報課', '講座を開催した。', ''],
      ['相談', 'Ⅱ', '推進する', '福祉課', '', ''],
      ['会議', 'Ⅱ', '推進する', '広報課、財政課', '会議を開催した。（財政課）', ''],
      ['展示', 'Ⅱ', '推進する', '－', '', ''],
    ])
    expect(issues).toEqual([
      ['beside-blanks', 3, 4, '福祉課'],
      ['beside-blanks', 4, 4, '広報課'],
    ])
  })

  it('the department and the outcome of a row of a long table without words, and an outcome that only plans could not take', async () => {
    const { issues } = await issuesOf([
      ['年度', '種別', '事業名', '取組内容', '担当課', '実施状況'],
      ['令和4年度', '実績', '講座', '講座を開催した。', '広報課', '実施'],
      ['令和4年度', '実績', '相談', '', '福祉課', '中止'],
      ['令和5年度', '予定', '講座', '講座を開催する。', '広報課', '中止'],
    ])
    expect(issues).toEqual([
      ['beside-blanks', 3, 5, '福祉課'],
      ['beside-blanks', 3, 6, '中止'],
      ['not-an-outcome', 4, 6, '中止'],
    ])
  })

  it('a second column of policies, and columns that hold neither years nor what is known of an initiative', async () => {
    const { issues, rows } = await issuesOf([
      ['取組', '区分', '対応方針', '今後の対応方針', '今後の方向性', '令和4年度実績', '実施内容', '備考'],
      ['講座', 'Ⅱ', '推進する', '拡大する', '継続', '講座を開催した。（広報課）', '講義', '好評'],
    ])
    expect(issues).toEqual([
      ['duplicate-column', 1, 4, '今後の対応方針'],
      ['status-column', 1, 5, '今後の方向性'],
      ['unknown-column', 1, 7, '実施内容'],
      ['note-column', 1, 8, '備考'],
    ])
    expect(rows.map(({ policy }) => policy)).toEqual(['推進する'])
  })

  it('a heading with no row under it; one that only holds deeper headings has theirs', async () => {
    const row = ['○講座', 'Ⅱ', '推進する', '', '講座を開催した。（広報課）', '']
    const { issues, rows } = await issuesOf([
      wide,
      ['1 推進'],
      ['①企画'],
      row,
      ['②実施'],
      ['2 協働'],
      ['2 協働'],
      row,
      ['3 評価'],
      ['◎その他'],
    ])
    expect(rows.map(({ section, process }) => `${section} ${process}`)).toEqual([
      '1 推進 ①企画',
      '1 推進 ①企画',
      '2 協働 ',
      '2 協働 ',
    ])
    expect(issues).toEqual([
      ['heading-without-rows', 5, null, '②実施'],
      ['heading-without-rows', 9, null, '3 評価'],
      ['heading-without-rows', 10, null, '◎その他'],
    ])
  })

  it('a line of departments or of a year with no row under it', async () => {
    const { issues } = await issuesOf([
      ['取組', '令和3年度実績', '令和4年度実績'],
      ['■広報課'],
      ['■福祉課'],
      ['講座', '講座を開催した。', ''],
      ['■財政課'],
    ])
    expect(issues).toEqual([
      ['heading-without-rows', 2, null, '■広報課'],
      ['heading-without-rows', 5, null, '■財政課'],
    ])
    const ofYears = await issuesOf([
      ['種別', '事業名', '取組内容', '担当課'],
      ['令和3年度'],
      ['令和4年度'],
      ['実績', '講座', '講座を開催した。', '広報課'],
    ])
    expect(ofYears.issues).toEqual([['heading-without-rows', 2, null, '令和3年度']])
  })
})
