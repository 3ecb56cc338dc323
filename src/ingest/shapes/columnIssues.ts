import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Mapping } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { valuesOf } from './columnRoles.ts'
import { ruleOfColumn } from './ruleOfColumn.ts'
import type { BodyRow } from './tableBody.ts'
import { whyLeft } from './whyLeft.ts'

/** An issue for every column with texts that is not read, and for every second column of a role that only one can have. */
export const columnIssues = (sheet: Sheet, mapping: Mapping, rows: readonly BodyRow[]): Issue[] =>
  mapping.columns.flatMap(({ column, header, role }): Issue[] => {
    const why = whyLeft(mapping, column)
    const isFilled = header !== '' || rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')
    if (why === null || !isFilled || isCorrectionColumn(header)) return []
    const place = { file: sheet.file, sheet: sheet.sheet, row: mapping.headerRows[0] ?? null, column: column + 1 } // prettier-ignore
    const rule = role === 'ignored' ? ruleOfColumn(header, valuesOf(rows, column)) : why
    return [{ rule, place, text: header }]
  })
