import { type ExchangeRow, exchangeColumns } from '../../src/domain/exchange.ts'

const cities = 20
const initiatives = 100
const departments = 60
const years = 10
const firstYear = 2014

const subjects = [
  '防災',
  '子育て',
  '高齢者の見守り',
  '商店街',
  '地域交通',
  '環境美化',
  '図書館',
  '公園',
  '健康づくり',
  '男女共同参画',
  '文化財',
  '農業',
  '観光',
  '生涯学習',
  '自治会',
  '青少年',
]
const means = [
  '市民ワークショップ',
  '意見交換会',
  'アンケート調査',
  '出前講座',
  '説明会',
  '審議会',
  '協議会',
  '市民懇談会',
  '体験教室',
  '見学会',
  'フォーラム',
  '相談会',
]
const places = [
  '中央公民館',
  '市役所',
  '東部地区',
  '西部地区',
  '駅前広場',
  '文化会館',
  '小学校区',
  '総合体育館',
  '市民活動センター',
  '支所',
]
const ends = ['意見を計画に反映した', '結果を広報紙で公表した', '課題を庁内で共有した', '次年度の事業につなげた', '参加者から好評を得た', '市民委員の提案を取り入れた', '要望を担当課へ引き継いだ', '運営を市民団体と協働して行った'] // prettier-ignore
const notHeld = ['感染症の拡大により中止した', '悪天候のため中止した', '応募がなく開催しなかった']

/* A small generator of its own (mulberry32), so that every run has the same rows. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

/**
 * Made-up exchange rows in the order of reports: 20 cities of 100 initiatives, results of nine years and the plan of a
 * tenth, sentences mostly distinct. The same for every call.
 */
export function* madeUpRows(count: number): Iterable<ExchangeRow> {
  const next = random(20_260_401)
  const one = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item
  const inCell = Math.max(1, Math.round(count / (cities * initiatives * years)))
  let made = 0
  for (let city = 1; city <= cities; city++)
    for (let initiative = 1; initiative <= initiatives; initiative++) {
      const subject = subjects[initiative % subjects.length] ?? ''
      const common = {
        id: '',
        municipality: `架空県第${city}市`,
        section: `${1 + (initiative % 4)} 市政運営の各過程における市民参加の推進`,
        process: `${'①②③'[initiative % 3]} 政策形成過程における市民参加への取り組み`,
        theme: '◎意見、意向、ニーズの把握',
        initiative: `${subject}の${means[initiative % means.length] ?? ''}(${initiative})`,
        guideline: `${subject}について市民の意見を聴く場を設け、適切な方法を検討し、活用する。`,
        category: 1 + (initiative % 5),
        policy: '担当課で従来の取り組みを推進し、必要に応じて見直しを行う。',
      }
      for (let year = 0; year < years; year++)
        for (let position = 1; position <= inCell; position++) {
          if (made++ === count) return
          const isPlan = year === years - 1
          const isHeld = next() > 0.05
          const times = 1 + Math.floor(next() * 40)
          const people = 5 + Math.floor(next() * 900)
          const isProcedure = !isPlan && next() < 0.02
          const what = isProcedure
            ? `${subject}基本計画(案)についてパブリックコメントを実施`
            : `${one(places)}で${one(subjects)}に関する${one(means)}を${times}回${isPlan ? '開催' : '開き'}`
          const end = isPlan ? 'する予定' : isHeld ? `し、${people}人が参加し、${one(ends)}` : `する予定だったが、${one(notHeld)}` // prettier-ignore
          yield {
            ...common,
            fiscal_year: firstYear + year,
            kind: isPlan ? 'plan' : 'result',
            position,
            activity: `${what}${end}。`,
            entry_type: 'activity',
            department: `第${1 + Math.floor(next() * departments)}推進課`,
            outcome: isPlan ? 'planned' : isHeld ? 'done' : 'cancelled',
            public_comment: isProcedure ? 'procedure' : null,
            period_start: null,
            period_end: null,
            submitters: isProcedure ? people : null,
            comments: isProcedure ? people * 2 : null,
            adopted: isProcedure ? times : null,
            value: null,
            target: null,
            unit: '',
            source: `report-${city}.txt#cell=${initiative * inCell + position},${5 + year}`,
          }
        }
    }
}

const quoted = (value: unknown): string => {
  const text = value === null ? '' : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as exchange CSV, some lines at a time. */
export function* csvPieces(rows: Iterable<ExchangeRow>): Iterable<string> {
  const names = exchangeColumns.map(({ name }) => name)
  let lines = [names.join(',')]
  for (const row of rows) {
    lines.push(names.map((name) => quoted(row[name])).join(','))
    if (lines.length < 20_000) continue
    yield `${lines.join('\n')}\n`
    lines = []
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`
}
