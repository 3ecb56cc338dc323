import { parquetReadObjects } from 'hyparquet'
import { readXlsx } from 'hucre/xlsx'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CardRow, CardView } from '../../src/cards/card.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { fromSpreadsheetText } from '../../src/domain/spreadsheetText.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { cardCsv } from '../../src/export/cardCsv.ts'
import { cardLines } from '../../src/export/cardLines.ts'
import { cardParquet } from '../../src/export/cardParquet.ts'
import { cardXlsx } from '../../src/export/cardXlsx.ts'
import { ja } from '../../src/locales/ja.ts'
import { openMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'

let sample: Database
let hostile: Database
const formula = '=HYPERLINK("https://example.jp","_x000D_")'
beforeAll(async () => {
  sample = (await openSample()).database
  hostile = await openMadeUp([
    { year: 2021, initiative: formula, department: formula, text: formula },
    { year: 2022, initiative: formula, department: formula, text: formula },
  ])
})
afterAll(async () => {
  await sample.close()
  await hostile.close()
})

const view: CardView = { words: ja, settings: defaultSettings, filter: emptyFilter }

describe.each(cards)('the rows of $id', (card) => {
  it('are the same in CSV, in a workbook and in Parquet, whatever signs they begin with', async () => {
    for (const database of [sample, hostile]) {
      const rows = (await database.all(card.query(emptyFilter))) as CardRow[]
      const { names, heads, lines } = cardLines(card, rows, view)
      const texts = lines.map((line) => line.map((value) => (value === null ? '' : String(value))))

      const csv = cardCsv(card, rows, view)
      expect(csv.startsWith('\ufeff')).toBe(true)
      const [csvHeads, ...csvLines] = Papa.parse<string[]>(csv.slice(1).trimEnd()).data
      expect(csvHeads).toEqual(heads)
      expect(csvLines.map((line) => line.map(fromSpreadsheetText))).toEqual(texts)

      const book = await readXlsx(await cardXlsx(card, rows, view, [['', 'about']]))
      const [sheetHeads, ...sheetLines] = book.sheets[0]?.rows ?? []
      expect(sheetHeads).toEqual(heads)
      expect(sheetLines.map((line) => heads.map((_, column) => String(line[column] ?? '')))).toEqual(texts)

      const bytes = await cardParquet(card, rows, view)
      const read = await parquetReadObjects({ file: bytes.buffer })
      expect(read.map((row) => names.map((name) => (row[name] === null ? '' : String(row[name]))))).toEqual(texts) // prettier-ignore
    }
  })
})
