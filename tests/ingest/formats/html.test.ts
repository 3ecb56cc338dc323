import { describe, expect, it } from 'vitest'
import { ReadError } from '../../../src/domain/readError.ts'
import { openFile } from '../../../src/ingest/openFile.ts'
import { bytesIn } from './bytesIn.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const open = (html: string, file = '進捗.html') => openFile(utf8(html), file)
const cellsOf = async (html: string) =>
  (await open(html)).sheets.map(({ rows }) => rows.map(({ cells }) => cells))

describe('the tables of a page', () => {
  it('have spans filled, and say where they are', async () => {
    const { format, encoding, sheets } = await open(
      `<!doctype html><table><tr><th rowspan="2">施策<th colspan="2">令和3年度</tr><tr><td>実績<td>予定</tr>
       <tr><td>講座<td>●開催した。<td></tr></table>`,
    )
    expect([format, encoding]).toEqual(['html', 'utf-8'])
    expect(sheets).toHaveLength(1)
    expect(sheets[0]?.sheet).toBe(null)
    expect(sheets[0]?.rows).toEqual([
      { row: 1, cells: ['施策', '令和3年度', '令和3年度'] },
      { row: 2, cells: ['施策', '実績', '予定'] },
      { row: 3, cells: ['講座', '●開催した。', ''] },
    ])
    expect(sheets[0]?.facts?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 1, left: 2, bottom: 1, right: 3 },
    ])
  })

  it('have breaks, paragraphs and list items as lines, entities as characters', async () => {
    expect(
      await cellsOf(
        '<table><tr><td>一<br>二</td><td><p>三</p><p>四 &amp; &lt;五&gt;</p></td><td><ul><li>●六\n  七</li><li>八</ul></td></tr></table>',
      ),
    ).toEqual([[['一\n二', '三\n四 & <五>', '●六 七\n八']]])
  })

  it('have no scripts, styles or furigana as text, and run nothing', async () => {
    const html = '<html><head><title>t</title><style>td{}</style></head><body><table><tr><td onclick="globalThis.ran = 1"><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1"><ruby>伊勢<rp>(</rp><rt>いせ</rt><rp>)</rp></ruby>原</td><td><style>.a{}</style>乙</td></tr></table></body></html>' // prettier-ignore
    expect(await cellsOf(html)).toEqual([[['伊勢原', '乙']]])
    expect(Reflect.get(globalThis, 'ran')).toBeUndefined()
  })

  it('inside a cell are sheets of their own, and their text stays in the cell', async () => {
    const html =
      '<table><tr><td>外<table><tr><td>内1</td><td>内2</td></tr></table></td><td>右</td></tr></table>'
    expect(await cellsOf(html)).toEqual([[['外\n内1\n内2', '右']], [['内1', '内2']]])
  })

  it('are named by their captions or the headings above', async () => {
    const html = '<h2>令和3年度</h2><table><tr><td>a</td></tr></table><h2>令和4年度</h2><table><caption>一覧</caption><tr><td>b</td></tr></table><table><tr><td>c</td></tr></table><table><tr><td>d</td></tr></table>' // prettier-ignore
    expect((await open(html)).sheets.map(({ sheet }) => sheet)).toEqual(['令和3年度', '一覧', '令和4年度 3', '令和4年度 4']) // prettier-ignore
  })

  it('are read from a range that Excel puts on the clipboard, whose rows and cells close themselves', async () => {
    const html = 'Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><!--StartFragment--><table><col width=64><tr height=20><td class=xl65>講座<td x:num>3<tr><td>会議<td>4</table><!--EndFragment--></body></html>' // prettier-ignore
    expect(await cellsOf(html)).toEqual([[['講座', '3'], ['会議', '4']]]) // prettier-ignore
  })

  it('are read in the declared encoding, and in the true one where the page declares wrongly', async () => {
    const page = (charset: string) => `<html><head><meta charset="${charset}"></head><table><tr><td>実績</td><td>Ⅴ①</td></tr></table></html>` // prettier-ignore
    const sjis = await openFile(bytesIn('shift_jis', page('Shift_JIS')), 'a.html')
    const euc = await openFile(bytesIn('euc-jp', page('EUC-JP')), 'a.html')
    const wrong = await openFile(utf8(page('euc-jp')), 'a.html')
    expect([sjis, euc, wrong].map(({ encoding }) => encoding)).toEqual(['shift_jis', 'euc-jp', 'utf-8'])
    for (const { sheets } of [sjis, euc, wrong]) expect(sheets[0]?.rows[0]?.cells).toEqual(['実績', 'Ⅴ①'])
  })

  it('saved under the name of a workbook are read as what they are', async () => {
    expect((await open('<table><tr><td>a</td></tr></table>', '一覧.xls')).format).toBe('html')
  })
})

describe('a page that cannot be used', () => {
  const failure = (html: string) => open(html).catch((error: unknown) => error)

  it('has no table', async () => {
    for (const html of [
      '<html><p>令和3年度の実績</p></html>',
      '<table></table>',
      '<table><tr><td> </td></tr></table>',
    ]) {
      const error = await failure(html)
      expect(error).toBeInstanceOf(ReadError)
      expect(error).toMatchObject({ reason: 'no-table', file: '進捗.html' })
    }
  })

  it('asks for more cells than a table can have', async () => {
    const rows = '<tr><td rowspan="65534" colspan="1000">a</td></tr>'.repeat(200)
    expect(await failure(`<table>${rows}</table>`)).toMatchObject({ reason: 'archive-too-large' })
  })
})
