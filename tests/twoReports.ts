import type { MadeUpLine } from './madeUp.ts'

const from = (report: string, lines: readonly MadeUpLine[]) =>
  lines.map((line, index) => ({ ...line, source: `${report}#cell=${index + 2},1` }))

const [done, cancelled] = ['市民講座を市内の公民館で開催した。', '市民講座は中止した。']
const planned = '市民講座を市内の公民館で開催する。'
const plan = (initiative: string, text?: string, department?: string): MadeUpLine => ({
  initiative,
  year: 2023,
  kind: 'plan',
  ...(text === undefined ? {} : { text }),
  ...(department === undefined ? {} : { department }),
})
const result = (initiative: string, year: number, text?: string, department?: string): MadeUpLine => ({
  initiative,
  year,
  ...(text === undefined ? {} : { text }),
  ...(department === undefined ? {} : { department }),
})

/** 架空: the report of FY2022 of a made-up city, with its plan for FY2023. */
export const earlierReport = from('架空-令和4年度.csv', [
  ...[result('講座', 2022, done), plan('講座', planned), plan('講座', '広報紙で周知する。', '広報課')],
  ...[result('協働', 2022, done), plan('協働', '事業者と公園を清掃する。', '環境課、公園課')],
  ...[result('空白に', 2022, done), plan('空白に', planned)],
  ...[result('中止に', 2022, done), plan('中止に', planned)],
  ...[result('予定なし', 2022), plan('予定なし')],
  ...[result('該当なし', 2022), plan('該当なし', '該当なし')],
  ...[result('ずっと空白', 2022), plan('ずっと空白')],
  ...[result('なくなる行', 2022, done), plan('なくなる行', planned)],
  ...[
    { ...result('区分が変わる行', 2022, done), category: 2 },
    { ...plan('区分が変わる行', planned), category: 2 },
  ],
])

/** 架空: the report of FY2023, with the results of what the one before planned. */
export const laterReport = from('架空-令和5年度.csv', [
  ...[result('講座', 2023, done), result('講座', 2023, '市民ワークショップの参加者を募集した。')],
  result('協働', 2023, '事業者と公園を清掃した。', '環境課、公園課'),
  result('空白に', 2023),
  result('中止に', 2023, cancelled),
  result('予定なし', 2023, '市民講座を市内の公民館で開催した。交流会は中止した。', '環境課'),
  result('該当なし', 2023, done),
  result('ずっと空白', 2023),
  result('区分が変わる行', 2023, done),
  result('加わる行', 2023, done),
])

/** 架空: both reports joined: FY2023 has a plan and results. */
export const twoReports = [...earlierReport, ...laterReport]
