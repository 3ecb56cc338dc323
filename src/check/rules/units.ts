import type { Role } from '../../ingest/mapping.ts'
import { cellAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const unit = /[(（\[［][^)）\]］]{1,10}[)）\]］]|[人件回円数率%％]$|人口|金額|割合|面積|単位/u
const unitless: readonly (Role | null)[] = ['id', 'category', 'fiscal_year', 'position', 'municipality']
const identifier = /番号|コード|^no\.?$|^id$|code|区分/iu

/** Numbers have a unit: asked where neither the heading nor a column of units nor the description gives one. */
export const units: SheetRule = {
  id: 'L3-04',
  for: 'all',
  decides: 'ask',
  shows: 'all',
  *check({ table, columns }) {
    if (columns.some(({ role, filled }) => role === 'unit' && filled > 0)) return
    const row = table.heads[0]?.row ?? 1
    for (const { index, heading, role, isNumber, field } of columns) {
      if (!isNumber || unitless.includes(role) || identifier.test(heading) || unit.test(heading)) continue
      if (field?.unit === undefined && field?.unitField === undefined)
        yield { detail: 'no-unit', range: cellAt(row, index), seen: heading, isQuestion: true }
    }
  },
}
