import type { Mapping, Role } from '../ingest/mapping.ts'
import { readFiscalYear } from '../ingest/normalise/fiscalYear.ts'
import { readHeaderRole } from '../ingest/normalise/headerRole.ts'
import { type CheckedTable, isFilled } from './checkedTable.ts'
import { numberText } from './numberText.ts'
import type { PackageFacts, PackageField } from './packageFacts.ts'

/** A spelling in a column: how often it stands, and in which rows first. */
export interface Spelling {
  readonly text: string
  count: number
  readonly rows: number[]
}

/** One column of a table: what it is, and what stands in it. */
export interface CheckedColumn {
  /** From 0. */
  readonly index: number
  /** The texts that head it, several rows together. */
  readonly heading: string
  readonly role: Role | null
  /** Whether its heading names a year. */
  readonly isOfYear: boolean
  /** Whether it says when: a year, a date, a period. */
  readonly isTime: boolean
  /** Whether numbers stand in it: at least half of what is filled. */
  readonly isNumber: boolean
  readonly filled: number
  /** The first different texts; `mostSpellings` is the end of it. */
  readonly spellings: ReadonlyMap<string, Spelling>
  readonly field: PackageField | null
}

/** Beyond this many different texts a column holds no choices. */
export const mostSpellings = 200
const mostRows = 10

/** What is said in words, even where a number begins them. */
const wordRoles: ReadonlySet<Role> = new Set<Role>(['id', 'municipality', 'section', 'process', 'theme', 'initiative', 'guideline', 'policy', 'department', 'unit', 'source']) // prettier-ignore

const timeHeading =
  /年度|^年$|年月|月日|日付|期間|期日|(?:開始|終了|更新|作成)日|^(?:year|date)$|fiscal_year/iu

/** The columns of a table, as wide as its widest row. */
export const checkedColumns = (
  { heads, body }: CheckedTable,
  mapping: Mapping | null,
  facts: PackageFacts | null,
): CheckedColumn[] => {
  const width = [...heads, ...body].reduce((most, { cells }) => Math.max(most, cells.length), 0)
  return Array.from({ length: width }, (_, index) => {
    const texts = heads.map(({ cells }) => (cells[index] ?? '').trim()).filter(isFilled)
    const heading = [...new Set(texts)].join(' ')
    const mapped = mapping?.columns.find(({ column }) => column === index)
    const known = mapped && mapped.role !== 'ignored' ? mapped.role : null
    const role = known ?? readHeaderRole(heading)?.role ?? null
    const isOfYear = mapped?.fiscalYear != null || (heading.length <= 40 && readFiscalYear(heading) !== null)
    const spellings = new Map<string, Spelling>()
    let filled = 0
    let numbers = 0
    for (const { row, cells } of body) {
      const text = cells[index] ?? ''
      if (!isFilled(text)) continue
      filled += 1
      if (['number', 'decorated'].includes(numberText(text))) numbers += 1
      const known = spellings.get(text)
      if (known) {
        known.count += 1
        if (known.rows.length < mostRows) known.rows.push(row)
      } else if (spellings.size <= mostSpellings) spellings.set(text, { text, count: 1, rows: [row] })
    }
    const isTime = !isOfYear && (['fiscal_year', 'period', 'period_start', 'period_end'].includes(role ?? '') || timeHeading.test(heading)) // prettier-ignore
    const field = facts?.fields.find(({ name }) => name === heading) ?? null
    const isWords = field?.verbatim === true || (role !== null && wordRoles.has(role))
    return {
      index,
      heading,
      role,
      isOfYear,
      isTime,
      isNumber: !isTime && !isWords && numbers > 0 && numbers * 2 >= filled,
      filled,
      spellings,
      field,
    }
  })
}
