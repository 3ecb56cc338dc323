import { strToU8, zipSync } from 'fflate'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, it } from 'vitest'
import { openFiles } from '../../../src/ingest/openFiles.ts'
import { bytesIn } from './bytesIn.ts'

const csv = strToU8('取り組み,令和3年度の実績\n講座,●開催した。\n')
const zip = (parts: Record<string, Uint8Array>) => zipSync(parts) as Uint8Array<ArrayBuffer>
const shown = async (bytes: Uint8Array<ArrayBuffer>, file = '報告.zip') =>
  (await openFiles(bytes, file)).map((one) =>
    'opened' in one ? [one.opened.file, one.opened.format] : [one.error.file, one.error.reason],
  )

describe('a zip', () => {
  it('gives each of its files, a bad one beside the good ones, without what systems leave in it', async () => {
    const workbook = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }))
    const bytes = zip({
      '令和3年度/進捗.csv': csv,
      '一覧.xlsx': workbook,
      '写真.png': new Uint8Array([0x89, 0x50, 0, 1]),
      '中.zip': zip({ 'a.csv': csv }),
      '__MACOSX/._進捗.csv': csv,
      '.DS_Store': csv,
      'desktop.ini': csv,
      '~$一覧.xlsx': csv,
    })
    expect(await shown(bytes)).toEqual([
      ['報告.zip/令和3年度/進捗.csv', 'csv'],
      ['報告.zip/一覧.xlsx', 'xlsx'],
      ['報告.zip/写真.png', 'unknown-format'],
      ['報告.zip/中.zip', 'archive-inside'],
    ])
  })

  it('made on Windows has its CP932 names read', async () => {
    const name = bytesIn('shift_jis', '進捗①.csv')
    const placeholder = 'x'.repeat(name.length)
    const bytes = zip({ [placeholder]: csv })
    const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
    for (let at = text.indexOf(placeholder); at >= 0; at = text.indexOf(placeholder, at + 1))
      bytes.set(name, at)
    expect(await shown(bytes)).toEqual([['報告.zip/進捗①.csv', 'csv']])
  })

  it('that is empty, cut short or changed inside says so', async () => {
    const bytes = zip({ 'a.csv': csv })
    const changed = bytes.slice()
    changed[40] = (changed[40] ?? 0) ^ 0xff
    expect(await shown(zip({}))).toEqual([['報告.zip', 'empty']])
    expect(await shown(bytes.slice(0, -30))).toEqual([['報告.zip', 'damaged-archive']])
    expect((await shown(changed))[0]?.[1]).toBe('damaged-archive')
  })

  it('that would fill the memory is refused before it is unpacked', async () => {
    expect(await shown(zip({ 'a.csv': new Uint8Array(80 * 1024 * 1024) }))).toEqual([['報告.zip', 'archive-too-large']]) // prettier-ignore
  })

  it('is no workbook, and a workbook is no zip of files', async () => {
    const workbook = new Uint8Array(await writeXlsx({ sheets: [{ name: 'a', rows: [['x']] }] }))
    expect(await shown(workbook, '一覧')).toEqual([['一覧', 'xlsx']])
    expect(await shown(csv as Uint8Array<ArrayBuffer>, 'a.csv')).toEqual([['a.csv', 'csv']])
  })
})
