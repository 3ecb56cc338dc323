import type { CheckInput } from '../../src/check/checkInput.ts'
import { recogniseSheet } from '../../src/ingest/recogniseSheet.ts'
import { openFile } from '../../src/ingest/openFile.ts'
import type { OpenedFile } from '../../src/ingest/openedFile.ts'
import type { SheetFacts } from '../../src/ingest/sheet.ts'

const options = { municipality: '神奈川県架空市' }

/** An opened file with its sheets as the recogniser sees them. */
export const recognised = (opened: OpenedFile, more: Partial<CheckInput> = {}): CheckInput => ({
  opened,
  sheets: opened.sheets.map((sheet) => {
    const [best] = recogniseSheet(sheet, options)
    return {
      sheet: sheet.sheet,
      score: best?.score ?? 0,
      mapping: best && best.score >= 0.5 ? best.mapping : null,
    }
  }),
  ...more,
})

/** A made-up file of text, opened as any file is. */
export const textFile = async (
  text: string,
  more: Partial<CheckInput> = {},
  file = 'madeUp.csv',
): Promise<CheckInput> => {
  const bytes = new TextEncoder().encode(text)
  return recognised(await openFile(bytes, file), { bytes, ...more })
}

const noFacts: SheetFacts = {
  merges: [],
  isHidden: false,
  hiddenRows: [],
  hiddenColumns: [],
  formulas: [],
  marked: [],
  drawings: 0,
}

/** A made-up workbook of one sheet: its texts and what else a workbook knows. */
export const workbook = (
  rows: readonly (readonly string[])[],
  facts: Partial<SheetFacts> = {},
  more: Partial<CheckInput> = {},
): CheckInput =>
  recognised(
    {
      file: 'madeUp.xlsx',
      format: 'xlsx',
      encoding: null,
      issues: [],
      sheets: [
        {
          file: 'madeUp.xlsx',
          sheet: '進捗',
          rows: rows.map((cells, index) => ({ row: index + 1, cells })),
          facts: { ...noFacts, ...facts },
        },
      ],
    },
    more,
  )
