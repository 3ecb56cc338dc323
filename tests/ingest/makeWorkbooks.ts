import { type WriteSheet, writeXlsx } from 'hucre/xlsx'

const noTime = new Date(0)
const across = (row: number, from: number, to: number) => ({ startRow: row, startCol: from, endRow: row, endCol: to }) // prettier-ignore
const down = (column: number, from: number, to: number) => ({ startRow: from, startCol: column, endRow: to, endCol: column }) // prettier-ignore

/* Made up: merged title, years merged over results and departments, merged section rows, a name merged over two rows. */
const headOfTwoRows: WriteSheet = {
  name: '進捗状況',
  rows: [
    ['架空市 市民参加の進捗状況(令和4年度)'],
    ['基本的な取り組み', '区分', '令和3年度', null, '令和4年度', null],
    [null, null, '実績', '担当課', '実績', '担当課'],
    ['1 市民参加の推進'],
    ['市民意識調査', 'Ⅱ', '●調査を実施した。\n●結果を公表した。', '広報課', '調査は中止した。', '広報課'],
    [null, 'Ⅲ', null, null, '●アンケートを実施した。', '市民協働課'],
    ['情報の共有'],
    ['出前講座', 'Ⅲ', '●講座を12回開催した。', '文化課、図書館', '－', null],
  ],
  merges: [across(0, 0, 5), across(1, 2, 3), across(1, 4, 5), down(0, 1, 2), down(1, 1, 2), across(3, 0, 5), down(0, 4, 5), across(6, 0, 5)], // prettier-ignore
}

const yearOf = (name: string, held: string, planned: string): WriteSheet => ({
  name,
  rows: [
    [`${name} 市民参加の取組状況`],
    ['取組', '担当課', '本年度の実績', '翌年度の予定'],
    ['講座', '文化課', held, planned],
    ['市民会議', '市民協働課', null, '会議を開催する。'],
  ],
  merges: [across(0, 0, 3)],
})

/* Made up: 施策体系 over 大項目 and 中項目, years over plans, results and departments, 〃 for the department above. */
const headsOverSections: WriteSheet = {
  name: '個票',
  rows: [
    ['№', '施策体系', null, '取組名', '令和3年度', null, null, '令和4年度', null, null],
    [null, '大項目', '中項目', null, '計画', '実績', '担当課', '計画', '実績', '担当課'],
    [1, '情報', '広報', '市報の発行', '市報を発行する。', '市報を発行した。', '広報課', '市報を発行する。', '市報を発行した。', '秘書広報課'],
    [2, null, '広聴', '市長への手紙', '手紙を受け付ける。', '同左', '〃', '手紙を受け付ける。', '手紙を受け付けた。', '〃'],
    [3, '参加', null, '審議会の公募', '委員を公募する。', '委員を公募した。', '総務課', '委員を公募する。', '該当案件なし', '総務課'],
    ['計', null, null, null, '3件', '3件', null, '3件', '2件'],
  ],
  merges: [across(0, 1, 2), across(0, 4, 6), across(0, 7, 9), down(0, 0, 1), down(3, 0, 1), down(1, 2, 3)],
} // prettier-ignore

/*
 * Made up, as an office keeps it: title and note merged over the table, a head of two rows with years over plans, results,
 * money and grades, goals merged down and in rows of their own, departments beside them, notes, totals, a sheet of
 * indicators and one of what marks mean.
 */
const ofAnOffice: WriteSheet = {
  name: '進捗管理表',
  rows: [
    ['第4次緑川市男女共同参画プラン 令和5年度進捗状況報告書'],
    ['（令和6年3月31日現在）　※各課への照会結果を取りまとめたもの'],
    [],
    ['No.', '施策の方向', '具体的施策', '事業概要', '区分', '担当課', '令和4年度', null, null, '令和5年度', null, null, null, '令和6年度', '備考'],
    [null, null, null, null, null, null, '実績', '決算額\n（千円）', '評価', '計画', '実績', '決算額\n（千円）', '評価', '計画', null],
    ['基本目標Ⅰ　人権を尊重する意識づくり'],
    [1, '1 啓発の推進', '広報紙による啓発', '市の広報紙に特集を載せる。', '継続', '人権推進課', '・広報みどりかわ6月号に特集を掲載した。', 0, 'B', '・広報紙に特集を掲載する。', '・広報みどりかわ6月号と11月号に特集を掲載した。\n・市ホームページにも同じ内容を載せた。', 0, 'A', '・前年度と同じ', null],
    [2, null, '講演会の開催', '市民向けの講演会を開く。', '継続', '人権推進課\n生涯学習課', '・新型コロナウイルス感染症の影響により中止した。', 0, 'D', '・講演会を年1回開催する。', '・講演会を11月12日に開催した。（参加86人）', '1,250', 'A', '・講演会を年1回開催する。', '県補助'],
    [3, '2 教育の充実', '学校での人権教育', '各校で人権教育を進める。', '継続', '学校教育課', '・市内8小学校で授業を行った。', 320, 'B', '・市内小学校で授業を行う。', '・市内9小学校で授業を行った。\n・教職員研修を2回実施した。', 350, 'B', '・市内小中学校で授業を行う。', null],
    ['基本目標Ⅱ　あらゆる分野での参画'],
    [4, '1 政策決定への参画', '審議会等への女性の登用', '女性委員の割合を高める。', '拡充', '総務課／人事課', '・改選時に各課へ依頼した。', '－', 'C', '・女性委員の割合40％を目指す。', '・改選時に各課へ依頼し、割合は34.2％となった。', '－', 'C', '・継続', '目標は令和8年度'],
    [5, null, '市民委員の公募', '委員を公募する。', '新規', '総務課', null, null, null, '・3つの審議会で公募する。', '・2つの審議会で公募した。', 45, 'B', '・公募を続ける。', null],
    [6, '2 地域活動', '自治会役員への登用', '自治会に働きかける。', '継続', '市民協働課', '未実施', 0, 'D', '未定', '実施せず', 0, 'D', '・自治会連合会と話し合う。', null],
    ['合計', null, null, null, null, null, '5件', '320', null, '5件', '5件', '1,645', null, '6件', null],
    ['※評価　A：十分達成　B：おおむね達成　C：やや不十分　D：不十分'],
  ],
  merges: [across(0, 0, 14), across(1, 0, 14), across(3, 6, 8), across(3, 9, 12), ...[0, 1, 2, 3, 4, 5, 14].map((column) => down(column, 3, 4)), across(5, 0, 14), down(1, 6, 7), across(9, 0, 14), down(1, 10, 11), across(14, 0, 14)],
} // prettier-ignore

const indicatorsOfAnOffice: WriteSheet = {
  name: '指標一覧',
  rows: [
    ['成果指標の推移'],
    ['基本目標', '指標名', '単位', '基準値\n(R3)', 'R4実績', 'R5目標', 'R5実績', '目標値\n(R8)', '担当課'],
    ['Ⅰ', '講演会の参加者数', '人', 0, 0, 80, 86, 120, '人権推進課'],
    ['Ⅱ', '審議会等の女性委員の割合', '％', 30.1, 32.8, 35, 34.2, 40, '総務課'],
  ],
  merges: [across(0, 0, 8)],
}

const legendOfAnOffice: WriteSheet = {
  name: '記入要領',
  rows: [['記入要領'], ['1', '実績は年度末時点で記入すること。'], ['2', '担当課は組織改正後の名称とする。']],
}

/** The workbooks among `files/`: what an office keeps in Excel, made up. The same script gives the same bytes. */
export const workbooks: Readonly<Record<string, readonly WriteSheet[]>> = {
  'head-of-two-rows-with-merged-sections.xlsx': [headOfTwoRows],
  'heads-over-sections-and-years.xlsx': [headsOverSections],
  'plan-with-money-grades-and-indicators.xlsx': [ofAnOffice, indicatorsOfAnOffice, legendOfAnOffice],
  'sheet-for-each-year.xlsx': [
    yearOf('令和3年度', '講座を3回開催した。', '講座を4回開催する。'),
    yearOf('令和4年度', '講座を4回開催した。', '講座を5回開催する。'),
  ],
}

/** The bytes of one of them. */
export const makeWorkbook = async (sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ properties: { created: noTime, modified: noTime }, sheets: [...sheets] })
