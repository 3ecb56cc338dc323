import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { readFile } from '../../src/ingest/readFile.ts'

const read = async (bytes: Uint8Array, file: string) => {
  const { rows, issues, balance } = await readFile(new Uint8Array(bytes), file, { municipality: '架空県架空市' }) // prettier-ignore
  expect(balance.charactersOut).toBe(balance.charactersIn)
  return {
    entries: rows.filter(({ entry_type }) => entry_type !== 'empty').map(({ activity, department, outcome }) => [activity, department, outcome]), // prettier-ignore
    issues: issues.map(({ rule, place, text }) => [rule, place.row, place.column, text]),
  }
}
const page = (cell: string) =>
  new TextEncoder().encode(
    `<table><tr><th>取組<th>令和3年度実績<th>令和4年度実績<tr><td>講座<td>${cell}<td>●講座を再開した。（広報課）</table>`,
  )
const resumed = ['講座を再開した。', '広報課', 'done']

describe('text that is struck out is kept and says nothing of what was held', () => {
  it.each([
    '<s>●講座を開催した。（広報課）</s><br>●展示を行った。（文書課）',
    '<del>●講座を開催した。（広報課）</del><br>●展示を行った。（文書課）',
    '<span style="text-decoration: line-through">●講座を<span>開催</span>した。（広報課）</span><br>●展示を行った。（文書課）',
  ])('as a whole entry of a page: %s', async (cell) => {
    expect(await read(page(cell), '報告.html')).toEqual({
      entries: [['講座を開催した。', '広報課', 'unknown'], ['展示を行った。', '文書課', 'done'], resumed],
      issues: [['struck-text', 2, 2, '●講座を開催した。（広報課）']],
    })
  })

  it('as words of an entry, whose other words tell', async () => {
    expect(await read(page('●講座を<s>中止とした。</s>開催した。（広報課）'), '報告.html')).toEqual({
      entries: [['講座を中止とした。開催した。', '広報課', 'done'], resumed],
      issues: [['struck-text', 2, 2, '中止とした。']],
    })
  })

  it('as a cell or some words of a workbook', async () => {
    const strikethrough = { font: { strikethrough: true } }
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '進捗',
          rows: [
            ['取組', '令和3年度実績', '令和4年度実績'],
            ['講座', '講座を開催した。（広報課）', '講座を中止とした。開催した。（広報課）'],
          ],
          cells: new Map([
            ['1,1', { value: '講座を開催した。（広報課）', style: strikethrough }],
            ['1,2', { value: '講座を中止とした。開催した。（広報課）', type: 'richText', richText: [{ text: '講座を' }, { text: '中止と', ...strikethrough }, { text: 'した。', ...strikethrough }, { text: '開催した。（広報課）' }] }], // prettier-ignore
          ]),
        },
      ],
    })
    expect(await read(bytes, '報告.xlsx')).toEqual({
      entries: [
        ['講座を開催した。', '広報課', 'unknown'],
        ['講座を中止とした。開催した。', '広報課', 'done'],
      ],
      issues: [
        ['struck-text', 2, 2, '講座を開催した。（広報課）'],
        ['struck-text', 2, 3, '中止とした。'],
      ],
    })
  })
})

describe('a mark alone for a result', () => {
  const report = (notes: readonly string[]) =>
    new TextEncoder().encode(
      [...notes, '取組\t担当課\t令和3年度実績\t令和4年度予定', '講座\t広報課\t○\t○', '相談\t福祉課\t×\t', '展示\t文書課\t△\t'].join('\n'), // prettier-ignore
    )

  it('is of no known outcome while nothing says what it means, and an issue says so', async () => {
    expect(await read(report([]), '報告.tsv')).toEqual({
      entries: [
        ['○', '広報課', 'unknown'],
        ['○', '広報課', 'planned'],
        ['×', '福祉課', 'unknown'],
        ['△', '文書課', 'unknown'],
      ],
      issues: [
        ['mark-alone', 2, 3, '○'],
        ['mark-alone', 3, 3, '×'],
        ['mark-alone', 4, 3, '△'],
      ],
    })
  })

  it('says what the legend of its sheet says', async () => {
    const { entries, issues } = await read(report(['令和4年度 進捗', '※ ○：実施　△：一部実施　×：未実施']), '報告.tsv') // prettier-ignore
    expect(entries.map(([mark, , outcome]) => [mark, outcome])).toEqual([
      ['○', 'done'],
      ['○', 'planned'],
      ['×', 'not_held'],
      ['△', 'partial'],
    ])
    expect(issues.map(([rule]) => rule)).toEqual(['stray-text'])
  })

  it('says it in a long table, too', async () => {
    const text = '年度\t種別\t事業名\t取組内容\t担当課\n令和4年度\t実績\t講座\t○\t広報課\n令和4年度\t実績\t相談\t相談会を開催した。\t福祉課\n令和4年度\t実績\t展示\t×\t文書課\n※ ○＝実施、△＝一部実施' // prettier-ignore
    const { entries, issues } = await read(new TextEncoder().encode(text), '報告.tsv')
    expect(entries.map(([, , outcome]) => outcome)).toEqual(['done', 'done', 'unknown'])
    expect(issues.filter(([rule]) => rule === 'mark-alone')).toEqual([['mark-alone', 4, 4, '×']])
  })
})
