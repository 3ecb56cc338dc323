import { zipSync } from 'fflate'
import type { ArchiveEntry } from './archive.ts'

/* Formats that a Japanese Excel has by number alone: a file names them and does not spell them out. */
const japaneseFormats: Readonly<Record<number, string>> = {
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  22: 'yyyy/m/d h:mm',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  27: '[$-411]ge.m.d',
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: '[$-411]ge.m.d',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  50: '[$-411]ge.m.d',
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: '[$-411]ge.m.d',
  58: '[$-411]ggge"年"m"月"d"日"',
}
const formatElements = Object.entries(japaneseFormats)
  .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`)
  .join('')

const spelledOut = (styles: string): string =>
  styles.replace(/<(?:\w+:)?styleSheet\b[^>]*>/u, (root) => `${root}<numFmts>${formatElements}</numFmts>`)

/* A sheet of 16,000 coloured columns is millions of cells without a value; furigana is no part of a text. */
const withoutEmptyCells = (sheet: string): string => {
  const bare = sheet.replace(/<rPh\b[^>]*>.*?<\/rPh>/gsu, '')
  if (/<c(?:\s(?![^>]*\br=)[^>]*)?>/u.test(bare)) return bare
  return bare.replace(/<c\s[^>]*\/>|<c\s[^>]*[^/>]><\/c>/gu, '')
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`, 'u').exec(element)?.[1] ?? ''

/* Charts and dialogs on sheets of their own have no cells. */
const withoutChartSheets = (workbook: string, relations: string): { workbook: string; left: string[] } => {
  const others = new Set(
    (relations.match(/<(?:\w+:)?Relationship\s[^>]*>/gu) ?? [])
      .filter((relation) => /(?:chart|dialog|macro)sheet$/iu.test(attribute(relation, 'Type')))
      .map((relation) => attribute(relation, 'Id')),
  )
  const left: string[] = []
  const kept = workbook.replace(/<(?:\w+:)?sheet\s[^>]*\/>/gu, (sheet) => {
    if (!others.has(/\s\w+:id="([^"]*)"/u.exec(sheet)?.[1] ?? '')) return sheet
    left.push(attribute(sheet, 'name'))
    return ''
  })
  return { workbook: kept, left }
}

/**
 * A workbook's archive made again as the library reads it best: Japanese number formats spelled out, cells without a
 * value, furigana, pictures' bytes and sheets without cells left out. Those sheets' names are told.
 */
export const workbookParts = (
  entries: readonly ArchiveEntry[],
): { bytes: Uint8Array<ArrayBuffer>; left: readonly string[] } => {
  const encoder = new TextEncoder()
  const textOf = (name: string) => {
    const entry = entries.find((one) => one.name === name)
    return entry ? new TextDecoder().decode(entry.read()) : ''
  }
  const { workbook, left } = withoutChartSheets(
    textOf('xl/workbook.xml'),
    textOf('xl/_rels/workbook.xml.rels'),
  )
  const parts: Record<string, Uint8Array> = {}
  for (const { name, read } of entries) {
    const changed = (change: (text: string) => string) =>
      encoder.encode(change(new TextDecoder().decode(read())))
    if (name.endsWith('/')) continue
    if (name === 'xl/workbook.xml') parts[name] = encoder.encode(workbook)
    else if (/^xl\/media\//u.test(name)) parts[name] = new Uint8Array([0])
    else if (/^xl\/styles\.xml$/u.test(name)) parts[name] = changed(spelledOut)
    else if (/^xl\/worksheets\/[^/]+\.xml$/u.test(name)) parts[name] = changed(withoutEmptyCells)
    else if (/\.(?:xml|rels)$/iu.test(name)) parts[name] = read()
  }
  return { bytes: zipSync(parts, { level: 0 }) as Uint8Array<ArrayBuffer>, left }
}
