import type { EntryType } from './entryType.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { Kind } from './kind.ts'
import type { Outcome } from './outcome.ts'
import type { PublicCommentRole } from './publicComment.ts'

/** One line of the exchange file: one activity, or one empty cell of the report. Missing is null. */
export interface ExchangeRow {
  id: string
  municipality: string
  section: string
  process: string
  theme: string
  initiative: string
  guideline: string
  category: number | null
  policy: string
  fiscal_year: FiscalYear
  kind: Kind
  /** The place of the activity in its cell, from 1; null for an empty cell. */
  position: number | null
  activity: string
  entry_type: EntryType
  /** Names joined with 、 */
  department: string
  outcome: Outcome | null
  public_comment: PublicCommentRole | null
  /** ISO dates. */
  period_start: string | null
  period_end: string | null
  submitters: number | null
  comments: number | null
  adopted: number | null
  value: number | null
  target: number | null
  unit: string
  /** A place after RFC 7111: `file#cell=row,column` or `file#sheet=name&cell=row,column`. */
  source: string
}

export type ExchangeColumn = keyof ExchangeRow

/** A column of the exchange file: its name, its Japanese title and what its values are. */
export interface ExchangeColumnDescription {
  readonly name: ExchangeColumn
  readonly title: string
  readonly type: 'string' | 'integer' | 'number' | 'date'
  readonly required?: true
}

/** The columns of the exchange file in order, with their Japanese titles, accepted as headers as well. */
export const exchangeColumns: readonly ExchangeColumnDescription[] = [
  { name: 'id', title: 'ID', type: 'string' },
  { name: 'municipality', title: '自治体名', type: 'string' },
  { name: 'section', title: '大項目', type: 'string' },
  { name: 'process', title: '過程', type: 'string' },
  { name: 'theme', title: '分類', type: 'string' },
  { name: 'initiative', title: '基本的な取り組み', type: 'string', required: true },
  { name: 'guideline', title: '指針の記載内容', type: 'string' },
  { name: 'category', title: '区分', type: 'integer' },
  { name: 'policy', title: '対応方針', type: 'string' },
  { name: 'fiscal_year', title: '年度', type: 'integer', required: true },
  { name: 'kind', title: '実績予定', type: 'string', required: true },
  { name: 'position', title: '番号', type: 'integer' },
  { name: 'activity', title: '取り組み内容', type: 'string', required: true },
  { name: 'entry_type', title: '記載種別', type: 'string' },
  { name: 'department', title: '担当課', type: 'string' },
  { name: 'outcome', title: '実施状況', type: 'string' },
  { name: 'public_comment', title: 'パブリックコメント', type: 'string' },
  { name: 'period_start', title: '募集開始日', type: 'date' },
  { name: 'period_end', title: '募集終了日', type: 'date' },
  { name: 'submitters', title: '提出者数', type: 'integer' },
  { name: 'comments', title: '意見件数', type: 'integer' },
  { name: 'adopted', title: '反映件数', type: 'integer' },
  { name: 'value', title: '実績値', type: 'number' },
  { name: 'target', title: '目標値', type: 'number' },
  { name: 'unit', title: '単位', type: 'string' },
  { name: 'source', title: '出典', type: 'string' },
]
