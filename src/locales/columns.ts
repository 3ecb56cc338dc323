import type { ExchangeColumn } from '../domain/exchange.ts'

/** What each column of the exchange file holds, for people who open the data. */
export const columnDescriptions: Readonly<Record<ExchangeColumn, string>> = {
  id: '行の識別子。取り組み・年度・実績予定・文・担当課から作り、読み込みの順によらない',
  municipality: '自治体の正式名称',
  section: '大項目(印刷どおり)',
  process: '過程 ①②③(印刷どおり)',
  theme: '分類 ◎(印刷どおり)',
  initiative: '基本的な取り組みの名称',
  guideline: '指針の記載内容。上の行から続くときは上の行の文',
  category: '区分。1〜5 が Ⅰ〜Ⅴ',
  policy: '対応方針',
  fiscal_year: '4月に始まる年度の西暦。令和3年度は 2021',
  kind: 'result は実績、plan は予定',
  position: '欄の中での順番(1から)',
  activity: '市の文(印刷どおり、末尾の担当課を除く)。空欄の行では空。CSVでは文の中の改行を ␊ と書く',
  entry_type: 'activity は活動、empty は記載なし(報告の欄が空白か「－」)、same_as は「同上」など',
  department: '担当課。複数のときは 、 でつなぐ',
  outcome:
    'done 実施、partial 一部実施、cancelled 中止・休止、not_held 実施せず、none_reported 実績なしと記載、unknown 判定できず、planned 予定',
  public_comment: 'procedure は意見公募の手続、scheme は制度の運用、inspection は縦覧。手続だけを数える',
  period_start: '意見の募集開始日',
  period_end: '意見の募集終了日',
  submitters: '意見を出した人の数',
  comments: '意見の件数',
  adopted: '案に反映した意見の件数',
  value: '数値で示された実績',
  target: '数値で示された目標',
  unit: '実績値と目標値の単位',
  source: '出典の場所。RFC 7111 により ファイル名#cell=行,列',
}

/** The heads of the sheet that explains the columns and the codes. */
export const fieldSheetHeads = {
  fields: ['列', '見出し', '型', '必須', '説明'],
  codes: ['列', 'コード', '意味'],
  required: '必須',
} as const
