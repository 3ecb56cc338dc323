/* 「9つ」, but 「10」. */
const things = (count: number) => `${count}${count < 10 ? 'つ' : ''}`

/* 「あ課」, 「あ課とい課がともに」, 「あ課、い課、う課がいずれも」 before what they have. */
const have = (names: string, count: number) =>
  `${names}が${count === 1 ? '' : count === 2 ? 'ともに' : 'いずれも'}`

/** A name with its amount, both in words. */
interface Told {
  readonly name: string
  readonly value: string
}

/** The words that tell a picture to who does not see it, in Japanese. */
export const ja = {
  units: {
    entries: (value: number) => `${value}件`,
    people: (value: number) => `${value}人`,
    rows: things,
  },
  series: {
    initiatives: '取り組みの内訳',
    results: '実績',
    plans: '予定',
    procedures: '実施した手続',
    plannedProcedures: '手続の予定',
    silent: '実施の記載がない取り組み',
    waiting: '組織の設置に記載がない取り組み',
    flags: '尋ねるべき点',
    verdicts: '予定と実施を比べた取り組み',
    planned: '予定の記載',
    held: '実施の記載',
    wordings: '2つの年度の文',
    namings: '担当課',
    presences: '報告の行',
    movements: '取り組みの動き',
    verbatim: '前の年度から一字一句同じ文',
  },
  dataset: (city: string, plan: string) => `${city} ${plan}の進捗`,
  ofYear: (year: string, kind: string) => `${year}の${kind}`,
  ofCategory: (initiative: string, category: string) => `「${initiative}」${category && `(${category})`}`,
  ofDepartment: (initiative: string, department: string) => `${department}の「${initiative}」`,
  moved: (year: string) => `${year}に動いた取り組み`,
  silent: 'どの年度にも記載がない取り組み',
  rest: (year: string) => `記載はあるが${year}の実施の記載がない取り組み`,
  names: (list: readonly string[], others: number) =>
    others === 0 ? list.join(list.length === 2 ? 'と' : '、') : `${list.join('、')}、ほか${things(others)}`,
  one: (series: string, name: string, value: string) => `${series}は、${name}の${value}。`,
  two: (series: string, [first, second]: readonly [Told, Told]) =>
    `${series}は、${first.name}が${first.value}、${second.name}が${second.value}。`,
  same: (series: string, names: string, value: string, count: number) =>
    `${series}は、${have(names, count)}${value}。`,
  most: (most: string, value: string, count: number) => `${have(most, count)}${value}で最も多`,
  extremes: (series: string, most: string, least: string) => `${series}は、${most}く、${least}い。`,
  least: (least: string, value: string, count: number) => `${have(least, count)}${value}で最も少な`,
  none: (series: string, names: string) =>
    `${names}には、${series}${series.endsWith('記載') ? '' : 'の記載'}がない。`,
  noneMatching: (series: string, names: string) => `${names}には、条件に合う${series}がない。`,
  noData: (series: string, names: string) => `${names}には、${series}のデータがない。`,
  quoted: (name: string) => `「${name}」`,
}
