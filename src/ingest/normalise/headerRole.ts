import { type ExchangeColumn, exchangeColumns } from '../../domain/exchange.ts'
import type { Role } from '../mapping.ts'
import { fold } from './fold.ts'

/** A header's role, and whether the header is the exchange format's own (sure) or another office's word for it (likely). */
export interface HeaderRole {
  readonly role: Role
  readonly isExact: boolean
}

/* 「計画（P）」, 「実施（Do）」 */
const pdca = /\((?:p|plan|d|do|c|check|a|act|action)\)$/u
const headerKey = (text: string) =>
  fold(text)
    .trim()
    .replace(pdca, '')
    .replace(/[\s_・:：()（）-]+/gu, '')

const exact: ReadonlyMap<string, ExchangeColumn> = new Map(
  exchangeColumns.flatMap(({ name, title }) => [
    [headerKey(name), name],
    [headerKey(title), name],
  ]),
)

/* Other offices' words for a column, narrower ones first: the first that fits holds. */
const aliases: readonly (readonly [Role, RegExp])[] = [
  ['position', /(?:番号|コード|code|連番|通番|項番|[^a-z]no\.?)$|^(?:no\.?|#|順番|順|seq)$/u],
  ['submitters', /提出者|応募者|(?:意見|提出|応募).*(?:人数|者数)|意見提出.*人|提出人数|^人数$|submitters?|respondents?/u],
  ['adopted', /反映|採用|修正.*件|adopted/u],
  ['comments', /意見.*(?:件|数)|提出.*件|^件数$|comments?/u],
  ['period_start', /(?:募集|実施|意見|公表|開始).*(?:開始|自)|^開始|^自$|startdate|^start$|^from$/u],
  ['period_end', /(?:募集|実施|意見).*(?:終了|締切|至)|^終了|締切|^至$|enddate|^end$|deadline/u],
  ['period', /(?:募集|実施|意見|公募).*期間|^期間$|^period$/u],
  ['municipality', /自治体|市区?町村|団体名|municipality|^city$/u],
  ['department', /担当(?!者)|所管|所属|主管|実施主体|^課名?$|^部署|関係課|department|division|^section\b.*charge/u],
  ['policy', /対応方針|今後の(?:方針|対応)|方針$|policy/u],
  ['guideline', /指針の|記載内容|(?:取り?組み?|事業)の?(?:概要|目的|方向)|施策の?(?:概要|目的)|^概要$|^目的$|guideline|description/u],
  ['outcome', /実施状況|進捗|達成状況|^状況$|^評価$|outcome|status/u],
  ['public_comment', /パブコメ|パブリックコメント(?:の)?(?:有無|区分)/u],
  ['target', /(?<!基本)目標|target/u],
  ['value', /実績値|現状値|(?:^|年度)値$|^value$|^actual$/u],
  ['unit', /^単位$|^unit$/u],
  ['category', /^区分$|^分野コード$|category/u],
  ['kind', /実績.*予定|実績.*計画|予実|^種別$|^kind$/u],
  ['fiscal_year', /年度|^年$|fiscalyear|^year$|^fy$/u],
  ['process', /^過程$|^段階$|中項目|中分類|基本施策|施策の?(?:方向|柱)|^process$|^phase$/u],
  ['theme', /^分類$|小項目|小分類|^theme$/u],
  ['section', /大項目|大分類|^章$|^柱$|基本目標|基本方針|^分野$|^section$|^chapter$/u],
  ['activity', /(?:取り?組み?|事業|活動|実施)(?:の)?(?:内容|実績|状況|結果|予定|計画)|(?:実績|計画|予定|成果|結果)(?:の)?内容|主な取り?組み?$|活動|^内容$|^実施$|^実績$|^予定$|^計画$|activit|案件|件名|題名|表題|計画等?の?名称?$|^title$|subject|^results?$|^plans?$|achievement|planned$|next.*year/u],
  ['initiative', /取り?組み?|事業名?|施策名?|項目名?|initiative|programme?|project/u],
  ['source', /^出典$|^source$/u],
  ['position', /position/u],
] // prettier-ignore

/** What a header says its column holds: 「所管課」 → department, not exact. Null when it says nothing known. */
export const readHeaderRole = (header: string): HeaderRole | null => {
  const key = headerKey(header)
  if (key === '') return null
  const column = exact.get(key)
  if (column) return { role: column, isExact: true }
  const alias = aliases.find(([, pattern]) => pattern.test(key))
  return alias ? { role: alias[0], isExact: false } : null
}
