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

/* Made up: a title with a date at its right, a head of two rows, a hidden column of codes, half-width katakana, grades, totals and notes below. */
const withHiddenCodes: WriteSheet = {
  name: '進捗一覧',
  columns: [{}, {}, {}, {}, {}, { hidden: true }, {}, {}, {}, {}, {}, {}, {}],
  rows: [
    ['桜ケ丘市 第2次協働推進ﾌﾟﾗﾝ'],
    ['令和5年度 進捗管理ｼｰﾄ', null, null, null, null, null, null, null, null, null, null, null, '令和6年5月末現在'],
    [],
    ['番号', '大項目', '中項目', '取組名', '担当課', '整理ｺｰﾄﾞ', '令和4年度', null, '令和5年度', null, null, '令和6年度', '備考'],
    [null, null, null, null, null, null, '予定', '実績', '予定', '実績', '評価', '予定', null],
    [1, 'Ⅰ 情報を伝える', '1 ホームページ', 'ﾎｰﾑﾍﾟｰｼﾞの充実', '広報課', 'A01', '・ﾍﾟｰｼﾞを見直す。', '・ﾍﾟｰｼﾞを見直した。(120ﾍﾟｰｼﾞ)', '・動画を載せる。', '・動画を12本載せた。\n・やさしい日本語のﾍﾟｰｼﾞを作った。', '◎', '・動画を載せる。', null],
    [2, null, null, 'SNSによる発信', '広報課\n情報政策課', 'A02', '・LINEを始める。', '・4月1日からLINEを始めた。', '・LINEの登録者を増やす。', '・登録者は令和6年3月末で5,300人になった。', '○', '・LINEを続ける。', null],
    [3, null, '2 広報紙', '広報紙の発行', '広報課', 'A03', '・毎月発行する。', '・毎月発行した。', '・毎月発行する。', '・毎月発行した。', '○', '・毎月発行する。', '印刷費値上がり'],
    [4, 'Ⅱ 声を聞く', '1 会議', '市民会議', '市民協働課\n各支所', 'B01', '・会議を開く。', '・新型ｺﾛﾅのため中止した。', '・会議を3回開く。', '・会議を2回開いた。', '△', '・会議を3回開く。', null],
    [5, null, null, '公募委員', '総務課、関係各課', 'B02', '－', '－', '・公募する。', null, '－', '・公募する。', null],
    ['合計', null, null, null, null, null, '5件', '5件', '5件', '4件', null, '5件', null],
    ['【評価の基準】 ◎：計画を上回った　○：計画どおり　△：計画を下回った'],
    ['※担当課は令和6年4月1日現在の名称'],
    ['(注) 件数は延べ'],
  ],
  merges: [across(0, 0, 12), across(3, 6, 7), across(3, 8, 10), ...[0, 1, 2, 3, 4, 5, 12].map((c) => down(c, 3, 4)), down(1, 5, 7), down(2, 5, 6), down(1, 8, 9), down(2, 8, 9), across(11, 0, 12), across(12, 0, 12)],
} // prettier-ignore

/* Made up: a form for each initiative, labels on the left or in the middle of a row. */
const formOf = (
  n: number,
  name: string,
  dept: string,
  r5p: string,
  r5: string,
  r6: string,
  grade: string,
): WriteSheet => ({
  name: `${n}`,
  rows: [
    ['第3次青海町男女共同参画計画 事業個票'],
    [],
    ['事業番号', n, null, null],
    ['取り組み名', name, null, null],
    ['基本目標', n < 3 ? '1 意識づくり' : '2 環境づくり', null, null],
    ['担当課', dept, '関係課', '総務課'],
    ['事業概要', `${name}を進める。`, null, null],
    ['令和5年度計画', r5p, null, null],
    ['令和5年度実績', r5, null, null],
    ['評価', grade, '評価の理由', '計画どおり進んだ。'],
    ['課題', '参加者が固定している。', null, null],
    ['令和6年度計画', r6, null, null],
    ['備考', null, null, null],
    ['※評価はA～Dの4段階'],
  ],
  merges: [across(0, 0, 3), ...[3, 4, 6, 7, 8, 10, 11, 12].map((r) => across(r, 1, 3))],
})
const formsOfAnOffice = [
  formOf(1, '講演会の開催', '人権推進課', '講演会を年1回開催する。', '・講演会を11月に開催した。(86人)\n・記録集を作成した。', '講演会を年1回開催する。', 'A'),
  formOf(2, '広報紙による啓発', '人権推進課\n広報課', '特集を載せる。', '特集を6月号に載せた。', '特集を載せる。', 'B'),
  formOf(3, '保育サービスの充実', 'こども課', '病児保育を始める。', '事業者が決まらず実施できなかった。', '病児保育を始める。', 'D'),
] // prettier-ignore

/* Made up: goals merged down beside figures and percentages, a baseline and a goal of its own year. */
const goalsInPercent: WriteSheet = {
  name: 'ＫＰＩ',
  rows: [
    ['総合戦略 KPI一覧（令和６年３月３１日時点）'],
    ['基本目標', '施策', 'KPI', '単位', '基準値（令和元年度）', 'R4', null, 'R5', null, '目標値（R7）', '達成率', '担当課'],
    [null, null, null, null, null, '目標', '実績', '目標', '実績', null, null, null],
    ['1 仕事', '創業支援', '創業件数', '件', 12, 15, 14, 18, 21, 25, '84.0%', '商工課'],
    [null, '就労支援', '相談者の就職率', '％', '35.2%', '40%', '38.1%', '45%', '41.7%', '50%', '83.4%', '商工課'],
    ['2 子育て', '保育', '待機児童数', '人', 8, 0, 3, 0, 0, 0, '100%', 'こども課'],
    [null, '交流', '交流人口', '千人', '1,204', '1,250', '1,198', '1,300', '集計中', '1,400', '－', '観光課'],
  ],
  merges: [across(0, 0, 11), across(1, 5, 6), across(1, 7, 8), ...[0, 1, 2, 3, 4, 9, 10, 11].map((x) => down(x, 1, 2)), down(0, 3, 4), down(0, 5, 6)],
} // prettier-ignore

/* Made up: the year in a sheet's name, an indicator's columns under one head, what was done in words merged down beside them. */
const resultsInWords: WriteSheet = {
  name: '令和5年度',
  rows: [
    ['健康いきいきプラン 目標管理シート'],
    ['施策', '取組内容', '成果指標', null, null, null, null, '取組状況', '評価・課題', '今後の取組', '担当課'],
    [null, null, '指標名', '単位', '目標値', '実績値', '達成率', null, null, null, null],
    ['健診', '受診を勧める。', '受診率', '％', '60.0％', '41.7％', '69.5%', '・はがきを8,000通送った。\n・休日健診は中止した。', 'C\n若い世代が少ない。', '・休日健診を増やす。', '健康課'],
    [null, null, '健診の回数', '回', 12, 12, '100%', null, null, null, '健康課'],
    ['運動', '教室を開く。', '教室の参加者数', '人', '1,500人', '未集計', '－', '・教室を30回開催した。', 'B', '・教室を続ける。', '健康課\nスポーツ課'],
    ['※達成率＝実績値÷目標値'],
  ],
  merges: [across(0, 0, 10), across(1, 2, 6), ...[0, 1, 7, 8, 9, 10].map((column) => down(column, 1, 2)), ...[0, 1, 7, 8, 9].map((column) => down(column, 3, 4))],
} // prettier-ignore

/* Made up: years down, merged initiatives, heads with the letters of plan, do, check and act. */
const yearsDown: WriteSheet = {
  name: '取組状況',
  rows: [
    ['施策', '取組', '担当部署', '年度', '計画（P）', '実施（D）', '評価（C）', '改善（A）'],
    ['施策1 学ぶ', '出前講座', '生涯学習課', 'R4', '20回行う', '18回行った。', '○', '周知を強める'],
    [null, null, null, 'R5', '25回行う', '27回行った。', '◎', '内容を増やす'],
    [null, null, null, 'R6', '30回行う', null, null, null],
    [null, '図書館まつり', '図書館', 'R4', '開催する', '中止', '×', '－'],
    [null, null, null, 'R5', '開催する', '11月3日に開催した。来場2,100人。', '○', '－'],
    [null, null, null, 'R6', '開催する', null, null, null],
    ['施策2 集う', '公民館活動', '生涯学習課\n各公民館', 'R4', '講座を開く', '講座を35回開いた。', '○', '若い世代の参加'],
    [null, null, null, 'R5', '講座を開く', '講座を41回開いた。', '○', '同上'],
    [null, null, null, 'R6', '講座を開く', null, null, null],
  ],
  merges: [down(0, 1, 6), down(1, 1, 3), down(2, 1, 3), down(1, 4, 6), down(2, 4, 6), down(0, 7, 9), down(1, 7, 9), down(2, 7, 9)],
} // prettier-ignore

/* Made up: forms one below the other; in the second, labels over what they ask for and a year merged over its plan and result. */
const formsOnOneSheet: WriteSheet = {
  name: '個票',
  rows: [
    ['令和5年度 環境基本計画 実施状況調査票'],
    ['施策名', 'ごみの減量', '所管課', '環境課'],
    ['5年度の取組実績', '・説明会を8回開催した。', '6年度の取組予定', '・説明会を10回開催する。'],
    ['評価', 'Ｂ', '理由', '回数は計画どおり'],
    [],
    ['施策名', '緑化の推進', '所管課', '公園課'],
    ['5年度の取組実績', '・苗木を300本配った。', '6年度の取組予定', '・苗木を300本配る。'],
    ['評価', 'Ａ', '理由', '好評'],
  ],
} // prettier-ignore

const formWithGroups: WriteSheet = {
  name: '2',
  rows: [
    ['緑花市 令和5年度 環境基本計画 個票', null, null],
    ['■ 取組名', null, '省エネの呼びかけ'],
    ['所管：環境政策課', null, null],
    ['令和5年度', '計画', '・講座を2回開く。'],
    [null, '実績', '・講座を2回開いた。'],
    ['令和6年度', '計画', '・講座を3回開く。'],
    ['課題'],
    ['参加者が少ない。'],
    ['※記入は担当者が行う'],
  ],
  merges: [across(0, 0, 2), across(1, 0, 1), down(0, 3, 4), across(6, 0, 2), across(7, 0, 2), across(8, 0, 2)],
} // prettier-ignore

/* Made up: forms with whom to call and who wrote them when, beside the department, over the name and at the foot. */
const formWithContacts = (name: string, held: string, planned: string): WriteSheet => ({
  name,
  rows: [
    ['湖畔市 第2次地域福祉計画 令和5年度 進捗管理個票'],
    ['作成日', '令和6年5月10日', '作成者', '山田'],
    ['取組名', name, null, null],
    ['担当課', '福祉課', '内線', 1234],
    ['連絡先', '福祉課 地域係', 'メール', 'fukushi@example.jp'],
    ['電話', '0460-00-1234', 'FAX', '0460-00-1235'],
    ['令和5年度実績', held, null, null],
    ['令和6年度計画', planned, null, null],
    ['課題', '担い手が足りない。', null, null],
    ['更新日：令和6年5月20日', null, null, null],
  ],
  merges: [across(0, 0, 3), ...[2, 6, 7, 8].map((row) => across(row, 1, 3)), across(9, 0, 3)],
})

/** The workbooks among `files/`: what an office keeps in Excel, made up. The same script gives the same bytes. */
export const workbooks: Readonly<Record<string, readonly WriteSheet[]>> = {
  'form-for-each-initiative.xlsx': formsOfAnOffice,
  'forms-with-contacts-and-dates.xlsx': [
    formWithContacts('見守り活動', '・見守りを12地区で行った。', '・見守りを15地区で行う。'),
    formWithContacts('サロンの支援', 'サロンへの助成を行った。', 'サロンへの助成を行う。'),
  ],
  'forms-with-labels-over-and-beside.xlsx': [formsOnOneSheet, formWithGroups],
  'goals-in-percent-under-merged-heads.xlsx': [goalsInPercent],
  'hidden-codes-and-half-width-katakana.xlsx': [withHiddenCodes],
  'years-down-under-plan-do-check-act.xlsx': [yearsDown],
  'head-of-two-rows-with-merged-sections.xlsx': [headOfTwoRows],
  'heads-over-sections-and-years.xlsx': [headsOverSections],
  'plan-with-money-grades-and-indicators.xlsx': [ofAnOffice, indicatorsOfAnOffice, legendOfAnOffice],
  'indicators-with-results-in-words.xlsx': [resultsInWords],
  'sheet-for-each-year.xlsx': [
    yearOf('令和3年度', '講座を3回開催した。', '講座を4回開催する。'),
    yearOf('令和4年度', '講座を4回開催した。', '講座を5回開催する。'),
  ],
}

/** The bytes of one of them. */
export const makeWorkbook = async (sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ properties: { created: noTime, modified: noTime }, sheets: [...sheets] })
