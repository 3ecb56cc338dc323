import type { Role } from '../../ingest/mapping.ts'
import { type CheckedColumn, mostSpellings } from '../checkedColumn.ts'
import { cellAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const mostCodes = 20
const code = /^(?:[A-Z]{1,4}\d{0,3}|[IVX]{1,5}|[a-z]+(?:_[a-z]+)*|\d{1,4})$/u
const codedRoles: readonly (Role | null)[] = ['category', 'kind', 'entry_type', 'outcome', 'public_comment']
const codedHeading = /区分|コード|種別|分類|code|category|type$/iu
const freeRoles: readonly (Role | null)[] = [
  'id',
  'municipality',
  'position',
  'unit',
  'source',
  'value',
  'target',
]

const isCoded = ({ role, heading, spellings, filled, isTime, isNumber }: CheckedColumn): boolean => {
  if (isTime || filled === 0 || freeRoles.includes(role)) return false
  if (spellings.size > Math.min(mostCodes, mostSpellings)) return false
  if (![...spellings.keys()].every((text) => code.test(text.trim().normalize('NFKC')))) return false
  const isNamed = codedRoles.includes(role) || codedHeading.test(heading)
  return isNamed || (!isNumber && filled > 3 && spellings.size * 2 <= filled)
}

/** Choices that are codes come with a code table: asked unless the description or a table beside it says what each means. */
export const codeTable: SheetRule = {
  id: 'L3-02',
  for: 'all',
  decides: 'ask',
  shows: 'all',
  *check({ table, columns }) {
    const explained = new Set(
      table.others.flatMap((rows) => rows.map(({ cells }) => (cells[0] ?? '').trim().normalize('NFKC'))),
    )
    const row = table.heads[0]?.row ?? 1
    for (const column of columns.filter(isCoded)) {
      const named = new Set(column.field?.categories?.map(({ value }) => String(value)))
      const texts = [...column.spellings.keys()].map((text) => text.trim())
      if (!texts.every((text) => named.has(text) || explained.has(text.normalize('NFKC'))))
        yield { detail: 'codes-without-table', range: cellAt(row, column.index), seen: texts.join(' '), isQuestion: true } // prettier-ignore
    }
  },
}
