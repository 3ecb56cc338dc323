import { isCorrectionColumn } from '../../domain/correctionColumns.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Mapping } from '../mapping.ts'
import type { Sheet } from '../sheet.ts'
import { valuesOf } from './columnRoles.ts'
import { ruleOfColumn } from './ruleOfColumn.ts'
import type { BodyRow } from './tableBody.ts'

/** An issue for every column with texts that is not read, and for every second column of a role that only one can have. */
export const columnIssues = (sheet: Sheet, { columns, headerRows }: Mapping, rows: readonly BodyRow[], several: readonly string[] = []): Issue[] => {
  const seen = new Set<string>()
  return columns.flatMap(({ column, header, role }): Issue[] => {
    const place = { file: sheet.file, sheet: sheet.sheet, row: headerRows[0] ?? null, column: column + 1 }
    const isFilled = header !== '' || rows.some(({ cells }) => (cells[column] ?? '').trim() !== '')
    if (role === 'ignored') return isFilled && !isCorrectionColumn(header) ? [{ rule: ruleOfColumn(header, valuesOf(rows, column)), place, text: header }] : []
    /* Numbers of rows say nothing that could be missed. */
    if (role === 'position') return []
    if (seen.has(role) && !several.includes(role)) return [{ rule: 'duplicate-column', place, text: header }]
    seen.add(role)
    return []
  })
} // prettier-ignore
