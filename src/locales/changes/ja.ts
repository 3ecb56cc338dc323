import { eraYear as era, type FiscalYear } from '../../domain/fiscalYear.ts'
import type { Kind } from '../../domain/kind.ts'
import { codeTitles } from '../codeTitles.ts'

interface Years {
  readonly earlierYear: FiscalYear
  readonly fiscalYear: FiscalYear
}
interface Sides extends Years {
  readonly earlierKind: Kind
  readonly laterKind: Kind
}

const side = (fiscalYear: FiscalYear, kind: Kind) => `${era(fiscalYear)}の${codeTitles.kind[kind]}`
const fromTo = ({ earlierYear, fiscalYear }: Years) => `${era(earlierYear)}から${era(fiscalYear)}に、`
const both = ({ earlierYear, fiscalYear }: Years) => `${era(earlierYear)}と${era(fiscalYear)}`
const list = (parts: readonly (readonly [count: number, text: string])[]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => `${text}${count}`)
    .join('、')

/** What is said where years, plans or reports are compared, in Japanese. */
export const ja = {
  /** 令和5年度の予定 */
  side,
  held: '実施',
  arrow: '→',
  noCell: '報告に行がない',
  notHeld: (entries: number) => `記載${entries}件、実施の記載なし`,

  movements: {
    'newly-moving': '新たに動いた取り組み',
    resumed: '再び動いた取り組み',
    'newly-silent': '動きの記載がなくなった取り組み',
    moving: 'どちらの年度にも動いた取り組み',
    silent: 'どちらの年度にも動きの記載がない取り組み',
  },
  lastHeld: (fiscalYear: FiscalYear) => `その前の実施は${era(fiscalYear)}`,

  verdicts: {
    'planned-not-held': '予定の記載があり、実施の記載がない',
    'fewer-held': '実施が予定より少ない',
    unplanned: '予定の記載がなく、実施の記載がある',
    'more-held': '実施が予定より多い',
    'as-many-held': '予定と同じ件数を実施',
    neither: '予定の記載も、実施の記載もない',
  },
  notInYear: (fiscalYear: FiscalYear) => `${era(fiscalYear)}には、予定にも実績にも行がない`,
  fates: {
    kept: '実績に同じ文か書き改めた文があり、実施',
    'not-held': '実績に同じ文か書き改めた文があり、実施ではない',
    alike: '似た文がある',
    'not-found': '対応する文が見つからない',
  },
  grouped: (fiscalYear: FiscalYear) => `${era(fiscalYear)}の予定と実施で分け、前の年度をその下に示す。`,
  fatesOf: ({
    planned,
    kept,
    notHeld,
    alike,
    notFound,
    unplanned,
  }: {
    planned: number
    kept: number
    notHeld: number
    alike: number
    notFound: number
    unplanned: number
  }) =>
    [
      planned === 0
        ? '予定の文はない'
        : `予定の文${planned}のうち、${list([
            [kept, '実績に同じか書き改めた文があり実施'],
            [notHeld, '同じ文があるが、実施と読めない'],
            [alike, '似た文だけがある'],
            [notFound, '対応する文が見つからない'],
          ])}`,
      unplanned === 0 ? '' : `予定に対応する文のない実績の文${unplanned}`,
    ]
      .filter((text) => text !== '')
      .join('。'),
  sentences: '予定の文と実績の文',
  noCounterpart: '対応する文が見つからない',

  wordings: {
    reworded: '言葉の変わった文',
    alike: '似た文',
    new: '新しい文',
    gone: 'なくなった文',
    same: '数字のほかは同じ文',
    verbatim: '一字一句同じ文',
  },
  wordingNotes: {
    reworded: '類似度0.8以上。ほぼ同じ文で、数字や年度のほかにも違いがある。違う部分に印を付けた。',
    alike: '類似度0.5以上0.8未満。同じ事業の書き換えのことも、型の似た別の案件のこともある。',
    new: '前の年度に、対応する文が見つからない。',
    gone: '後の年度に、対応する文が見つからない。活動が終わったという意味ではない。',
    same: '数字と年号、予定と比べるときは文末の形だけが違う。',
    verbatim: '文字が全て同じ。',
  },
  show: (sentences: number) => `${sentences}の文を見る`,
  square: '四角ひとつが、前の年度の一文',
  carriedOf: ({ verbatim, entries }: { verbatim: number; entries: number }) => `${verbatim} / ${entries}`,

  namings: {
    new: '新たに名のある課',
    gone: '前の年度に名があり、後の年度に記載がない課',
    up: '記載の増えた課',
    down: '記載の減った課',
    level: '記載の件数が同じ課',
  },

  before: '前の報告：',
  presences: {
    added: '後の報告で加わった行',
    renamed: '名称の変わった行',
    moved: '区分や項目の変わった行',
    split: '分かれてできた行',
    gone: '前の報告にあり、後の報告にない行',
    both: 'どちらの報告にもある行',
  },

  headlines: {
    movement: ({
      newlyMoving,
      resumed,
      newlySilent,
      moving,
      ...years
    }: Years & { newlyMoving: number; resumed: number; newlySilent: number; moving: number }) =>
      newlyMoving + resumed + newlySilent > 0
        ? `${fromTo(years)}${list([
            [newlyMoving, '新たに動いた取り組みは'],
            [resumed, '再び動いた取り組みは'],
            [newlySilent, '動きの記載がなくなった取り組みは'],
          ])}`
        : moving === 0
          ? `${both(years)}のどちらにも、動いた取り組みはない`
          : `${both(years)}で、動いた取り組みは同じ${moving}`,
    planVsActual: ({
      fiscalYear,
      planned,
      initiatives,
      held,
    }: {
      fiscalYear: FiscalYear
      planned: number
      initiatives: number
      held: number
    }) =>
      `${era(fiscalYear)}の予定${planned}件のある${initiatives}の取り組みのうち、実施の記載があるのは${held}`,
    nonePlanned: (fiscalYear: FiscalYear) => `${era(fiscalYear)}の予定に、記載のある取り組みがない`,
    noPlanAndResult: '予定と実績の両方を読み込んだ年度が、まだない',
    noDepartmentPlanAndResult: '課ごとに予定と実施を比べられる年度が、まだない',
    planningDepartments: ({
      fiscalYear,
      departments,
      held,
    }: {
      fiscalYear: FiscalYear
      departments: number
      held: number
    }) =>
      departments === 0
        ? `${era(fiscalYear)}の予定に名のある課がない`
        : `${era(fiscalYear)}の予定に名のある${departments}の課のうち、実施の記載があるのは${held}`,
    wording: ({
      fiscalYear,
      laterKind,
      sentences,
      added,
      gone,
    }: {
      fiscalYear: FiscalYear
      laterKind: Kind
      sentences: number
      added: number
      gone: number
    }) =>
      sentences === 0
        ? `${side(fiscalYear, laterKind)}に該当する文はなく、なくなった文が${gone}`
        : `${side(fiscalYear, laterKind)}の文${sentences}のうち、新しい文は${added}、前の年度から続く文は${sentences - added}`,
    carriedOver: ({ entries, verbatim, ...years }: Sides & { entries: number; verbatim: number }) =>
      `${side(years.earlierYear, years.earlierKind)}の文${entries}のうち、${side(years.fiscalYear, years.laterKind)}に一字一句同じ文が再び載るのは${verbatim}`,
    carriedOverWhole: ({ departments, whole, ...years }: Sides & { departments: number; whole: number }) =>
      `${side(years.earlierYear, years.earlierKind)}に名のある${departments}の課のうち、全ての文が${side(years.fiscalYear, years.laterKind)}にも一字一句同じなのは${whole}`,
    noPairs: '比べる2つの年度の文が、まだ読み込まれていない',
    departments: ({
      added,
      gone,
      up,
      down,
      ...years
    }: Years & { added: number; gone: number; up: number; down: number }) =>
      added + gone + up + down === 0
        ? `${both(years)}の実績に名のある課と、その件数は同じ`
        : `${fromTo(years)}${list([
            [up, '実績の記載の増えた課は'],
            [down, '減った課は'],
            [added, '新たに名のある課は'],
            [gone, '名の記載がなくなった課は'],
          ])}`,
    noTwoYears: '比べる2つの年度の実績が、まだ読み込まれていない',
    initiatives: ({
      added,
      renamed,
      moved,
      split,
      gone,
    }: {
      added: number
      renamed: number
      moved: number
      split: number
      gone: number
    }) =>
      [
        `後の報告で加わった行は${added}`,
        renamed === 0 ? '' : `名称の変わった行は${renamed}`,
        `区分や項目の変わった行は${moved}`,
        split === 0 ? '' : `分かれてできた行は${split}`,
        `なくなった行は${gone}`,
      ]
        .filter((text) => text !== '')
        .join('、'),
    initiativesSame: (initiatives: number) => `2つの報告の取り組みは同じ${initiatives}行`,
    noTwoReports: '比べる2つの報告が、まだ読み込まれていない',
  },

  bases: {
    movement: ({
      initiatives,
      moving,
      silent,
      ...years
    }: Years & { initiatives: number; moving: number; silent: number }) =>
      `${initiatives}の取り組みの、${both(years)}の実施件数。どちらの年度にも動いたもの${moving}、どちらにも実施の記載がないもの${silent}`,
    planVsActual: ({
      fiscalYear,
      counts,
    }: {
      fiscalYear: FiscalYear
      counts: Readonly<Record<string, number>>
    }) =>
      `${era(fiscalYear)}の取り組み数：${list([
        [counts['planned-not-held'] ?? 0, '予定だけ'],
        [counts['fewer-held'] ?? 0, '予定より少ない実施'],
        [counts['more-held'] ?? 0, '予定より多い実施'],
        [counts['as-many-held'] ?? 0, '予定と同じ件数の実施'],
        [counts.unplanned ?? 0, '実施だけ'],
        [counts.neither ?? 0, 'どちらもなし'],
      ])}`,
    planVsActualByDepartment: '予定の記載件数と、実績のうち実施件数(担当課別、件)',
    wording: ({
      earlierYear,
      earlierKind,
      counts,
    }: {
      earlierYear: FiscalYear
      earlierKind: Kind
      counts: Readonly<Record<string, number>>
    }) =>
      `${side(earlierYear, earlierKind)}の文と、同じ取り組みの中で比べる。${list([
        [counts.verbatim ?? 0, '一字一句同じ'],
        [counts.same ?? 0, '数字のほかは同じ'],
        [counts.reworded ?? 0, '言葉の変わった文'],
        [counts.alike ?? 0, '似た文'],
        [counts.gone ?? 0, 'なくなった文'],
      ])}`,
    carriedOver: ({
      share,
      same,
      reworded,
      gone,
    }: {
      share: number | null
      same: number
      reworded: number
      gone: number
    }) =>
      [
        `取り組み別の文の数${share === null ? '' : `、一字一句同じ文は${share}%`}`,
        list([
          [same, '数字のほかは同じ'],
          [reworded, '言葉の変わった文・似た文'],
          [gone, '後の年度にない文'],
        ]),
      ]
        .filter((text) => text !== '')
        .join('。'),
    carriedOverByDepartment: (departments: number) => `担当課別の文の数、${departments}の課`,
    departments: ({ level, bothYears, ...years }: Years & { level: number; bothYears: number }) =>
      `${both(years)}の実績の記載件数(担当課別、件)。どちらにも名のある課${bothYears}、うち同じ件数${level}`,
    initiatives: ({
      earlierReport,
      laterReport,
      both: inBoth,
    }: {
      earlierReport: string
      laterReport: string
      both: number
    }) => `前の報告「${earlierReport}」と後の報告「${laterReport}」、どちらにもある行${inBoth}`,
  },
}
