import { headText } from './headText.ts'

/** What a column may hold that is no part of what was planned and done: money, notes, whether an initiative goes on or is new. */
export const besides = ['money', 'note', 'status'] as const
export type Beside = (typeof besides)[number]

const unit = '\\(?(?:単位[:：]?)?\\s*(?:千|百万|万|億)?円\\)?'
const money = new RegExp(
  `(?:予算|決算|執行|所要|補正)(?:現)?額|(?:^|\\s)(?:当初|補正)?(?:予算|決算)(?:見込)?$|(?:^|[\\s年度])(?:総)?(?:事業費|経費|人件費|委託料|一般財源|国庫支出金|県支出金|金額)(?:\\s*${unit})?$|(?:^|[^0-9])(?:${unit})$`,
  'u',
)
const note =
  /(?:^|\s)(?:備\s*考|注記?|摘要|特記事項|メモ|補足|(?:担当者|所管課|担当課)?コメント)(?:欄)?(?:\([^)]*\))?$/u
const status = /継続.*新規|新規.*継続|(?:^|\()新[・/]継|^新規等/u
const statusWord =
  /^(?:継続?|新規?|拡[充大]|縮小|完了|終了|廃止|見直し?|統合|休止)(?:[・/](?:継続?|新規?|拡[充大]))?$/u

/** A cell with more characters is no head, and would keep the patterns busy. */
const longestHead = 80

const most = (values: readonly string[]) => {
  const texts = values.map((text) => text.normalize('NFKC').trim()).filter((text) => text !== '')
  return texts.length > 0 && texts.filter((text) => statusWord.test(text)).length * 5 >= texts.length * 3
}

/** What a head says of such a column, or values like 継続 and 新規 under it; null of any other. */
export const columnBeside = (header: string, values: readonly string[] = []): Beside | null => {
  const head = headText(header).trim()
  const isHead = head.length <= longestHead
  if (isHead && money.test(head)) return 'money'
  if (isHead && note.test(head)) return 'note'
  return (isHead && status.test(head)) || most(values) ? 'status' : null
}
