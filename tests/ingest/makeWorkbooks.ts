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

/** The workbooks among `files/`: what an office keeps in Excel, made up. The same script gives the same bytes. */
export const workbooks: Readonly<Record<string, readonly WriteSheet[]>> = {
  'head-of-two-rows-with-merged-sections.xlsx': [headOfTwoRows],
  'heads-over-sections-and-years.xlsx': [headsOverSections],
  'sheet-for-each-year.xlsx': [
    yearOf('令和3年度', '講座を3回開催した。', '講座を4回開催する。'),
    yearOf('令和4年度', '講座を4回開催した。', '講座を5回開催する。'),
  ],
}

/** The bytes of one of them. */
export const makeWorkbook = async (sheets: readonly WriteSheet[]): Promise<Uint8Array> =>
  writeXlsx({ properties: { created: noTime, modified: noTime }, sheets: [...sheets] })
