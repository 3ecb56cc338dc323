import { categoryNumeral } from '../domain/category.ts'
import type { DepartmentNames } from '../domain/departmentNames.ts'
import { eraYear, eraYearShort, type FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import { codeTitles } from './codeTitles.ts'

/** What a change or a ranking is about. */
export type Subject = 'entries' | 'held' | 'procedures' | 'comments'

const subjects: Readonly<Record<Subject, { name: string; unit: string }>> = {
  entries: { name: '活動の記載', unit: '件' },
  held: { name: '実施した活動', unit: '件' },
  procedures: { name: 'パブリックコメント', unit: '件' },
  comments: { name: '寄せられた意見', unit: '件' },
}

const year = (fiscalYear: FiscalYear) => `${eraYear(fiscalYear)}(${fiscalYear})`
const era = eraYear
const category = (value: number | null) => (value === null ? '区分なし' : `区分${categoryNumeral(value)}`)
const names = (list: readonly string[]) => list.join('と')

/** Every word a reader sees, in Japanese. The city's own sentences are never here. */
export const ja = {
  language: 'ja',
  other: { language: 'en', name: 'English' },
  siteName: '歩み Ayumi',
  /** 令和4年度(2022) */
  year,
  /** 令和4年度 */
  era,
  /** 令和4, under a bar */
  yearOnAxis: eraYearShort,
  span: (first: FiscalYear, last: FiscalYear) =>
    first === last ? year(first) : `${era(first)}〜${era(last)}(${first}–${last})`,
  /** 「区分Ⅱ」 beside a name; nothing where there is none. */
  category: (value: number | null) => (value === null ? '' : category(value)),
  /** Over those that share it: 「区分Ⅱ」, 「区分なし」. */
  categoryGroup: category,
  kinds: codeTitles.kind,
  outcomes: codeTitles.outcome,
  unit: '件',
  /** Over a bar: how many of its entries were held. */
  heldOfBar: (held: number) => `うち実施${held}`,
  /** The same where bars stand close. */
  heldOfNarrowBar: (held: number) => `実施${held}`,
  heatCell: ({ row, column, value }: { row: string; column: string; value: number }) =>
    `${row}、${column} ${value}件の文を読む`,
  barSpoken: ({
    year: name,
    kind,
    value,
    held,
  }: {
    year: string
    kind: string
    value: number
    held: number | null
  }) =>
    value === 0
      ? `${name} ${kind} 該当する記載なし`
      : `${name} ${kind} ${value}件${held === null ? '' : `、うち実施${held}件`}`,
  categorySpoken: ({
    category: value,
    value: entries,
    held,
    initiatives,
    silent,
  }: {
    category: number | null
    value: number
    held: number
    initiatives: number
    silent: number
  }) => `${category(value)} ${entries}件(うち実施${held}件)、${initiatives}の取り組みのうち記載なし${silent}`,
  departmentSpoken: ({
    department,
    entries,
    held,
    planned,
  }: {
    department: string
    entries: number
    held: number
    planned: number
  }) =>
    [
      department,
      entries === 0 ? '実績の記載なし、' : `実績${entries}件(うち実施${held}件)、`,
      planned === 0 ? '予定の記載なし' : `予定${planned}件`,
    ].join(' '),
  /** 2026年11月23日 */
  date: (iso: string) => {
    const [y, m, d] = iso.slice(0, 10).split('-').map(Number)
    return `${y}年${m}月${d}日`
  },
  count: (value: number) => `${value}件`,
  labelled: (name: string, text: string) => `${name}：${text}`,
  none: '記載なし',
  /** Nothing of what the reader chose; the report may have other entries there. */
  noneMatching: '該当なし',
  noData: 'データなし',
  missing: '記載なし',

  pages: {
    overview: { name: '概観', title: (plan: string) => `${plan}の歩み` },
    initiatives: {
      name: '取り組み',
      lead: '報告の順に並べた全ての取り組み。ひとつの点が、市の報告の一文です。',
    },
    departments: {
      name: '担当課',
      lead: 'どの課が、どの年度に、どの取り組みを報告しているか。担当課は、文の末尾か担当課の欄に書かれた名前です。',
    },
    silent: {
      name: '動きの記載がない取り組み',
      short: '記載なし',
      lead: '報告に動きが書かれていない取り組みと、その理由を尋ねる手がかり。印は評価ではなく、尋ねるべき場所を示します。',
    },
    changes: {
      name: '年度間の変化',
      lead: '予定どおり動いたか、何が動き、何の記載がなくなったか。2つの年度の実績、同じ年度の予定と実績、2つの報告を並べて比べる。違いを示すだけで、その理由は報告に書かれていない。年度を2つ選ぶと、その2つを比べる。',
    },
    publicComment: {
      name: 'パブリックコメント',
      lead: 'パブリックコメントは、計画や条例の案を公表し、市民から意見を募る手続です。1つの文を1件と数えます。',
    },
    data: {
      name: 'データと数え方',
      lead: 'この画面の数字の元になるデータ、その数え方と、読み落としがないかの確認。',
    },
    accessibility: 'アクセシビリティ',
    present: {
      name: '発表',
      lead: '報告のデータから規則で組んだスライド。順番・題・メモを直し、全画面で発表し、PowerPointに書き出せます。',
    },
    initiative: { name: '取り組みの記録' },
    department: { name: '担当課の記録' },
    notFound: {
      name: 'ページが見つかりません',
      lead: 'アドレスが変わったか、データが入れ替わった可能性があります。',
    },
  },

  shell: {
    newer: 'このページより新しい版が公開されています。',
    reload: '読み込み直す',
    skip: '本文へ',
    search: '検索',
    paper: '報告全体を印刷する',
    handout: '配布資料を印刷する',
    navigation: 'ページ',
    unofficial: (city: string) => `非公式：${city}が作成したものではありません`,
    /** Of data that the reader opened, who may be that city. */
    own: '手元のファイルをブラウザーの中で開いたもの：どこにも送られておらず、公表されたものではありません',
    asOf: 'データの時点',
    built: 'ページの更新',
    source: '出典',
    licenceMissing: '利用条件：出典に記載なし',
    licence: (text: string) => `利用条件：${text}`,
    plainSite: 'このサイトは静的なファイルだけでできており、読み込んだファイルはどこにも送られません。',
    language: '言語',
    backToOverview: '概観へ',
  },

  card: {
    table: '表で見る',
    rule: '数え方',
    downloadLong: (title: string, form: string) => `${form} 「${title}」の行を保存`,
    link: 'この図のページ',
    read: '文を読む',
    walk: '矢印キーで図の中を動けます。Enterで選び、Escで離れます。',
    unanswered: 'この図は、まだ計算されていません',
    failed: 'この図の計算に失敗しました。',
    empty: '選んだ条件に合う行がありません。',
    stale: '下に示すのは、この条件で計算する前の図です。',
    emptyReport: '読み込んだ報告には、この図に描くものが書かれていません。',
    emptyRemedy: '条件を減らすか、「すべて解除」を押してください。',
    openDashboard: 'ダッシュボードで開く',
    embed: '埋め込む',
    take: '画像・コピー・印刷',
    slide: 'スライドに加える',
  },

  /** What a card without a row waits for, before the name of the page where files are opened. */
  needs: {
    planAndResult:
      '読み込んだ報告には、予定と実績の両方がある年度がまだない。予定のある年度の、翌年に出る報告を次のページで開いて加えると、ここで比べられる：',
    twoYears: '2つの年度が要る。別の年度の報告を次のページで開いて加えると、ここで比べられる：',
    twoReports:
      '読み込んだ報告は1つだけで、比べる相手がない。別の年の報告を次のページで開いて加えると、ここで比べられる：',
  },

  headlines: {
    noRows: () => '選んだ条件に合う記載がない',
    noneReported: () => '読み込んだ報告に、この図にあたる記載はない',
    noCategories: () => '区分の書かれた取り組みはない',
    noProcedures: () => '読み込んだ報告に、パブリックコメントの記載はない',
    planOnly: ({ subject, fiscalYear, value }: { subject: Subject; fiscalYear: FiscalYear; value: number }) =>
      `${subjects[subject].name}は${era(fiscalYear)}の予定が${value}${subjects[subject].unit}`,
    oneYear: ({ subject, fiscalYear, value }: { subject: Subject; fiscalYear: FiscalYear; value: number }) =>
      `${subjects[subject].name}は${era(fiscalYear)}に${value}${subjects[subject].unit}`,
    yearMissing: ({
      subject,
      fiscalYear,
      value,
      missing,
    }: {
      subject: Subject
      fiscalYear: FiscalYear
      value: number
      missing: FiscalYear
    }) =>
      `${subjects[subject].name}は${era(fiscalYear)}に${value}${subjects[subject].unit}、${era(missing)}はデータがない`,
    rose: ({ subject, from, to }: { subject: Subject; from: number; to: number }) =>
      `${subjects[subject].name}は${from}${subjects[subject].unit}から${to}${subjects[subject].unit}に増えた`,
    fell: ({ subject, from, to }: { subject: Subject; from: number; to: number }) =>
      `${subjects[subject].name}は${from}${subjects[subject].unit}から${to}${subjects[subject].unit}に減った`,
    same: ({ subject, value }: { subject: Subject; value: number }) =>
      `${subjects[subject].name}は前年度と同じ${value}${subjects[subject].unit}`,
    noneInLatest: ({
      subject,
      fiscalYear,
      from,
    }: {
      subject: Subject
      fiscalYear: FiscalYear
      from: number
    }) =>
      `${subjects[subject].name}は、${era(fiscalYear)}に該当するものがない(前年度${from}${subjects[subject].unit})`,
    noneBefore: ({
      subject,
      fiscalYear,
      value,
    }: {
      subject: Subject
      fiscalYear: FiscalYear
      value: number
    }) =>
      `${subjects[subject].name}は${era(fiscalYear)}に${value}${subjects[subject].unit}、前年度は該当するものがない`,
    noneLately: ({ subject, fiscalYear }: { subject: Subject; fiscalYear: FiscalYear }) =>
      `${subjects[subject].name}は、${era(fiscalYear)}にも前年度にも該当するものがない`,
    onlyPlans: () => '該当するのは予定だけで、実績の記載はない',
    noComparison: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
      `該当する実績は${era(fiscalYear)}だけで、増減は比べられない`,
    most: ({ subject, names: list, value }: { subject: Subject; names: readonly string[]; value: number }) =>
      list.length > 3
        ? `${subjects[subject].name}は${list.length}の課が${value}${subjects[subject].unit}で並ぶ`
        : `${subjects[subject].name}は${names(list)}の${list.length > 1 ? '各' : ''}${value}${subjects[subject].unit}が最も多い`,
    mostCategory: ({
      subject,
      categories,
      value,
    }: {
      subject: Subject
      categories: readonly (number | null)[]
      value: number
    }) =>
      `${subjects[subject].name}は${names(categories.map(category))}の${categories.length > 1 ? '各' : ''}${value}件が最も多い`,
    planState: ({
      initiatives,
      moved,
      silent,
      years,
    }: {
      initiatives: number
      moved: number
      silent: number
      years: number
    }) =>
      silent === 0
        ? `${initiatives}の取り組みのうち${moved}が動き、全てに何らかの記載がある`
        : `${initiatives}の取り組みのうち${moved}が動き、${silent}は${years}年を通じて記載がない`,
    silent: ({ silent, never, fiscalYear }: { silent: number; never: number; fiscalYear: FiscalYear }) =>
      never === silent
        ? `${era(fiscalYear)}に実施の記載がない取り組みは${silent}、いずれもどの年度にも記載がない`
        : `${era(fiscalYear)}に実施の記載がない取り組みは${silent}${never === 0 ? '' : `、うち${never}はどの年度にも記載がない`}`,
    noneSilent: () => '実施の記載がない取り組みに、該当するものはない',
    flagged: ({ flags, initiatives }: { flags: number; initiatives: number }) =>
      `${initiatives}の取り組みに、尋ねるべき点が${flags}ある`,
    waitsOnBody: ({
      categories,
      bodies,
    }: {
      categories: readonly { category: number | null; initiatives: number }[]
      bodies: number
    }) =>
      `${names(categories.map(({ category: value, initiatives }) => `${category(value)}の${initiatives}`))}は、方針が名指す${bodies}つの組織の設置に記載がない`,
    matrix: ({ name, value }: { name: string; value: number }) =>
      `実績の記載は「${name}」の${value}件が最も多い`,
    matrixTie: ({ count, value }: { count: number; value: number }) =>
      `実績の記載は${count}の取り組みが${value}件で並ぶ`,
    broadest: ({ names: list, value }: { names: readonly string[]; value: number }) =>
      list.length > 3
        ? `${list.length}の課がそれぞれ${value}の取り組みで実績を報告している`
        : `${names(list)}は${list.length > 1 ? 'それぞれ' : ''}${value}の取り組みで実績を報告し、最も広い`,
    grewMost: ({ name, from, to }: { name: string; from: number; to: number }) =>
      `最も増えたのは${name}の${from}件から${to}件`,
    grewTied: ({ increase }: { increase: number }) => `最も増えた課が複数あり、いずれも${increase}件の増`,
    noneGrew: () => '記載が増えた課はない',
    asked: ({
      fiscalYear,
      departments,
      procedures,
    }: {
      fiscalYear: FiscalYear
      departments: number
      procedures: number
    }) => `${era(fiscalYear)}は${departments}の課が${procedures}件の手続で意見を求めた`,
    volumeMissing: () => '提出者数・意見件数・反映件数は、この報告に記載がない',
  },

  bases: {
    planState: ({ first, last, latest }: { first: FiscalYear; last: FiscalYear; latest: FiscalYear }) =>
      `${era(first)}〜${era(last)}の報告、動きは${era(latest)}の実績で見る`,
    byYear: ({ first, last, measure }: { first: FiscalYear; last: FiscalYear; measure: Subject }) =>
      `${measure === 'held' ? '実施件数' : '記載件数'}(年度別、件)、${era(first)}〜${era(last)}、実績と予定は別`,
    byCategory: ({
      fiscalYear,
      initiatives,
      measure,
    }: {
      fiscalYear: FiscalYear
      initiatives: number
      measure: Subject
    }) => `${era(fiscalYear)}の${measured(measure)}(区分別、件)、${initiatives}の取り組み`,
    byDepartment: ({
      first,
      last,
      shown,
      total,
      measure,
    }: {
      first: FiscalYear
      last: FiscalYear
      shown: number
      total: number
      measure: Subject
    }) =>
      `${measured(measure)}(担当課別、件)、${first === last ? era(first) : `${era(first)}〜${era(last)}の合計`}、${shown < total ? `${total}課のうち上位${shown}` : `${total}課`}`,
    procedures: ({ first, last, related }: { first: FiscalYear; last: FiscalYear; related: boolean }) =>
      `${related ? '手続・制度の運用・縦覧を合わせた件数と、その予定' : '実施した手続と予定の件数'}(年度別、件)、${era(first)}〜${era(last)}`,
    proceduresByDepartment: ({
      first,
      last,
      total,
    }: {
      first: FiscalYear
      last: FiscalYear
      total: number
    }) =>
      `実施した手続の件数(担当課別、件)、${first === last ? era(first) : `${era(first)}〜${era(last)}の合計`}${total}件`,
    matrix: ({ first, last, initiatives }: { first: FiscalYear; last: FiscalYear; initiatives: number }) =>
      `${initiatives}の取り組みを報告の順に、${era(first)}〜${era(last)}`,
    heat: ({ measure }: { measure: Subject }) => `${measured(measure)}。数字は件数、濃さも件数を表す`,
    departmentYears: ({ measure }: { measure: Subject }) =>
      `${measured(measure)}と予定の記載件数を別の列に。数字は件数、濃さも件数を表す`,
    list: ({ rows }: { rows: number }) => `印の規則ごとに${rows}件`,
    silent: ({ fiscalYear, byCategory }: { fiscalYear: FiscalYear; byCategory: boolean }) =>
      `${era(fiscalYear)}に実施した活動の記載がない取り組み${byCategory ? '、区分ごと' : ''}`,
    volume: () => '提出者数(人)、意見件数(件)、反映件数(件)は別の単位。記載のある手続だけの合計',
    waitsOnBody: ({
      category: value,
      initiatives,
      silent,
    }: {
      category: number | null
      initiatives: number
      silent: number
    }) => `${category(value)}は${initiatives}のうち${silent}に、どの年度にも記載がない`,
    procedureList: ({ procedures, planned }: { procedures: number; planned: number }) =>
      `実施した手続${procedures}件と予定${planned}件、新しい順`,
    none: () => '',
  },

  rules: {
    planState:
      '「動いた」は、その年度に実施または一部実施の活動が1件以上ある取り組み。「記載がない」は、読み込んだどの年度の実績にも予定にも記載が1件もない取り組みで、実施しなかったという意味ではない(報告はそこまで述べていない)。取り組みは、大項目・過程・分類・名称・区分の組で1つと数える。',
    entries:
      '報告の文1つを1件と数える(欄が●などで分かれていれば、その1つ)。記載件数は中止・休止・実施せずと書かれたものも含み、実施件数は実施と一部実施だけ。実績と予定は足し合わせない。2つの課が名を連ねる活動は全体では1件、課ごとの集計ではそれぞれの課で1件と数える。',
    byDepartment:
      '文の末尾か担当課の欄に書かれた課を担当課とする。2つの課が名を連ねる活動は、それぞれの課で1件と数えるため、課の合計は全体の件数を上回ることがある。「今の名」を選ぶと、組織改正でできた課の名にまとめ、2つの課が1つになった活動は1件と数える。仕事が複数の課に分かれた課は、元の名のまま数える。',
    silent:
      '「記載なし」は、報告に欄があり、空白か「－」であること。実施しなかったという意味ではない。印は、規則に当てはまる行に自動で付き、良し悪しの評価ではない。',
    waitsOnBody:
      '対応方針の文に、ある組織の名があり、その組織を設ける取り組みにどの年度も記載がない行。どの組織がどの取り組みで設けられるかは、サイトの設定ファイルに書いてある。',
    procedures:
      'パブリックコメント・意見公募を「実施」する文1つを手続1件と数える。制度そのものの運用(要綱に基づく適正な運用)と縦覧は数えず、別に示す。市民コメントなど別の呼び名も同じに数える。案の名は「(案)」「のため」「について」「に関する」「に係る」の前の言葉。',
    volume:
      '提出者数・意見件数・反映件数は、それを記載した手続だけの合計。反映率は、意見件数と反映件数の両方を記載した手続について、反映件数÷意見件数。意見が10件未満のときは割合にしない。',
    planVsActual:
      '同じ年度の予定と実績の両方が読み込まれている年度だけを比べる。「予定の記載」は、予定の欄に該当なし・特になし以外の文があること。「実施の記載」は、実績の欄に実施か一部実施の文があること。「予定より多い・少ない」は、予定の記載件数と実施件数を比べたもの。欄に記載のない行と、一方の報告に行がない取り組みも数える。文は、同じ取り組みの中で似たものを1対1に自動で組にし、類似度0.8以上か、文末のほかは同じものを「同じか書き改めた文」、0.5以上を「似た文」とする。',
    planVsActualByDepartment:
      '文の末尾か担当課の欄に書かれた課を担当課とする。2つの課が名を連ねる活動は、それぞれの課で1件と数えるため、課の合計は全体の件数を上回ることがある。予定は該当なし・特になしを除く記載件数、実績は実施と一部実施の件数。2つの数は別に数えたもので、予定の文の1つ1つが行われたかは示さない。',
    movementChanged:
      '「動いた」は、その年度の実績に実施か一部実施の文があること。比べるのは、選んだ年度のうち最初と最後(選んでいないときは、実績のある最新の2つ)。「再び動いた」は、前の年度に実施がなく、それより前に実施があるもの。記載がないことは、実施しなかったという意味ではない。数値だけの欄は、実施を述べないので数えない。',
    wordingChanged:
      '2つの年度の文を、同じ取り組みの中で1対1に対応させる。文字が全て同じもの、数字と年号のほかは同じもの、文字の2つ組の一致(Diceの係数)により似たもの(0.5以上、年度が離れるときは間の年度をたどる)の順。選んだ年度のうち最初と最後(選んでいないときは、実績のある最新の2つ)を比べ、実績のない年度は予定と比べる。',
    carriedOver:
      '前の年度の文1つを1と数え、同じ取り組みの後の年度に、文字が全て同じ文があるものを「一字一句同じ」とする。担当課の名は比べない。2つの課が名を連ねる文は、課ごとの集計ではそれぞれで数える。年度の選び方と文の対応は「言葉の変わった文」と同じ。',
    departmentsChanged:
      '実績の文の末尾か担当課の欄に書かれた課の名を、2つの年度で比べる。件数は課を含む文の数で、2つの課が名を連ねる文はそれぞれで数える。名の記載がないことは、課の廃止や活動の終わりを意味しない。',
    initiativesChanged:
      '続く2つの報告を、大項目・過程・分類・名称・区分の組で比べる。番号や括弧の違いは同じとみなす。名称の変わった行、移った行、分かれてできた行は、同じ取り組みと決めたものだけをそのように示し、ほかは、なくなった行と加わった行とする。ただし、大項目から名称まで同じで区分だけが違い、1行ずつのときは「区分や項目の変わった行」とする。',
    matrix:
      '点1つが報告の文1つ。●実施、半円は一部実施、斜線は中止・休止・実施せず、○は予定。「記載なし」は報告に欄があり、空白か「－」、「データなし」は読み込んだ報告にその年度の欄がないこと。',
  },

  figures: {
    entries: ({ fiscalYear }: { fiscalYear: FiscalYear }) => `${era(fiscalYear)}の活動の記載`,
    entriesNote: ({ held, previous, entries }: { held: number; previous: number | null; entries: number }) =>
      entries === 0
        ? previous === null
          ? '前年度のデータなし'
          : `前年度${reported(previous)}`
        : `うち実施${held}。${previous === null ? '前年度のデータなし' : change(previous, entries)}`,
    moved: '動いた取り組み',
    movedNote: ({ fiscalYear }: { fiscalYear: FiscalYear }) => `${era(fiscalYear)}に実施が1件以上`,
    procedures: 'パブリックコメント',
    proceduresNote: ({
      previous,
      planned,
      planYear,
    }: {
      previous: number | null
      planned: number | null
      planYear: FiscalYear | null
    }) =>
      [
        previous === null ? '前年度のデータなし' : `前年度${reported(previous)}`,
        planned === null || planYear === null ? '' : `翌年度の予定${reported(planned)}`,
      ]
        .filter((text) => text !== '')
        .join('、'),
    silent: '記載のない取り組み',
    silentNote: ({
      category: value,
      silent,
      initiatives,
    }: {
      category: number
      silent: number
      initiatives: number
    }) => `${category(value)}は${initiatives}のうち${silent}`,
    silentSome: 'どの年度にも記載がない',
    silentNone: 'どの取り組みにも記載がある',
    unit: '件',
  },

  matrix: {
    signature: 'ひとつの点が、市の報告の一文',
    initiative: '基本的な取り組み',
    category: '区分',
    notes: '印',
    emptyCell: '記載なし',
    noData: 'データなし',
    emptyLegend: '報告の欄に記載がない',
    noDataLegend: '読み込んだ報告に欄がない',
    cell: ({ entries }: { entries: number }) => `${entries}件の文を読む`,
    cellLabel: ({ fiscalYear, kind }: { fiscalYear: FiscalYear; kind: Kind }) =>
      `${eraYearShort(fiscalYear)}${codeTitles.kind[kind]}`,
    notHeldLegend: '中止・休止・実施せず',
    total: ({ entries, held, kind }: { entries: number; held: number; kind: Kind }) =>
      kind === 'result' ? `${entries}件、うち実施${held}` : `${entries}件`,
    /** The flags' short names, beside a row of the matrix. */
    flags: {
      'no-entry-ever': 'どの年度も記載なし',
      'no-result': '実施なし',
      'only-cancelled': '実施と読める文なし',
      stopped: '前はあり、今はない',
      'no-plan': '次の予定なし',
      'planned-not-held': '予定あり、実施なし',
      unplanned: '予定なし、実施あり',
      'unchanged-wording': '文が同じ',
      'waits-on-body': '方針の組織に記載なし',
      'department-moved': '担当課の変わった文',
    },
  },

  flags: {
    'no-entry-ever': {
      name: 'どの年度にも記載がない',
      rule: '読み込んだ全ての年度で、実績にも予定にも記載が1件もない。',
      reason: ({ years, sibling }: { years: string; sibling: string | null }) =>
        `${years}のいずれにも記載がない${sibling === null ? '' : `。同じ見出しの${sibling}には実績がある`}`,
    },
    'no-result': {
      name: 'その年度に実施がない',
      rule: '選んだ年度(既定は実績のある最新の年度)に、実施または一部実施の活動がない。',
      blank: ({ fiscalYear }: { fiscalYear: FiscalYear }) => `${era(fiscalYear)}の実績の欄に記載がない`,
      cancelled: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}の記載に、実施と読めるものがない`,
    },
    'only-cancelled': {
      name: '記載はあるが、実施と読める文がない',
      rule: 'その年度に記載があり、実施と読める活動が1件もない。中止・休止だけのものと、文からは判定できないもの。',
      reason: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}の記載に、実施と読めるものがない`,
    },
    stopped: {
      name: '前はあり、今はない',
      rule: '以前の年度に実施した活動があり、その年度には記載がない。',
      reason: ({ lastYear }: { lastYear: FiscalYear }) => `最後の実施は${era(lastYear)}`,
    },
    'no-plan': {
      name: '実施したが次の予定がない',
      rule: 'その年度に実施した活動があり、翌年度の予定の欄に記載がない。',
      reason: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}に実施、翌年度の予定の記載なし`,
    },
    'planned-not-held': {
      name: '予定があり実施の記載がない',
      rule: 'その年度の予定に記載があり、実績に実施または一部実施の活動がない。同じ年度の予定と実績が要るため、その両方が読み込まれるまで(別々の報告にあれば、前年度のものとその年度のもの)は、どの行にも付かない。',
      reason: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}の予定に記載があり、実績に実施と読める記載がない`,
    },
    unplanned: {
      name: '予定の記載なしに実施',
      rule: 'その年度に実施または一部実施の活動があり、予定の欄に記載がないか、予定の報告にその行がない。同じ年度の予定と実績が要るため、その両方が読み込まれるまで(別々の報告にあれば、前年度のものとその年度のもの)は、どの行にも付かない。',
      reason: ({ fiscalYear }: { fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}に実施の記載があり、同じ年度の予定に記載がない`,
    },
    'unchanged-wording': {
      name: '文が変わらない',
      rule: '2年以上続けて、実績の文が全て同じ(数字と年の違いは同じとみなす)。',
      reason: ({ lastYear }: { lastYear: FiscalYear }) =>
        `${era(lastYear)}まで、実績の文が前の年度と全て同じ`,
    },
    'waits-on-body': {
      name: '方針が名指す組織の設置に記載がない',
      rule: '対応方針がある組織の名を挙げ、その組織を設ける取り組みにどの年度も記載がない。',
      reason: ({ policy, initiative }: { policy: string; initiative: string }) =>
        `対応方針は「${policy}」としている。その設置の項目「${initiative}」には記載がない`,
    },
    'department-moved': {
      name: '担当課が変わった文',
      rule: 'ほぼ同じ文(類似度0.8以上)が、翌年度に別の課の名で書かれている。',
      reason: ({ from, to, fiscalYear }: { from: string; to: string; fiscalYear: FiscalYear }) =>
        `${era(fiscalYear)}に${from}から${to}へ`,
    },
  },

  publicComment: {
    apart: '数えず、別に示すもの',
    related: '制度の運用・縦覧も図に示す',
    roles: { procedure: '手続', scheme: '制度の運用', inspection: '縦覧' },
    share: ({
      fiscalYear,
      procedures,
      entries,
    }: {
      fiscalYear: FiscalYear
      procedures: number
      entries: number
    }) =>
      procedures === 0
        ? `${era(fiscalYear)}の記載${entries}件に、パブリックコメントはない`
        : `${era(fiscalYear)}の記載${entries}件のうち、パブリックコメントは${procedures}件`,
    shareOfIncrease: ({ increase, procedures }: { increase: number; procedures: number }) =>
      `記載の増えた${increase}件のうち、${procedures}件がパブリックコメントの増加`,
    /** Of one plan's cycle, or any years the reader chose. */
    yearsShare: ({
      years,
      procedures,
      total,
    }: {
      years: readonly FiscalYear[]
      procedures: number
      total: number
    }) => `${years.map(era).join('・')}の手続は、全ての年度の${total}件のうち${procedures}件`,
    departmentShare: ({
      department,
      procedures,
      total,
    }: {
      department: string
      procedures: number
      total: number
    }) => `${department}の手続は${total}件のうち${procedures}件`,
    submitters: '提出者数',
    comments: '意見件数',
    adopted: '反映件数',
    rate: '反映率',
    people: (value: number) => `${value}人`,
    stating: ({ stating, procedures }: { stating: number; procedures: number }) =>
      `${procedures}件の手続のうち${stating}件に記載`,
    rateOf: ({ adopted, comments }: { adopted: number; comments: number }) =>
      comments === 0
        ? '意見0件のため割合なし'
        : comments < 10
          ? `${comments}件のうち${adopted}件`
          : `${Math.round((adopted / comments) * 100)}%(${comments}件のうち${adopted}件)`,
    noProcedures: '手続なし',
    read: ({ year: of, name, text }: { year: string; name: string; text: string }) =>
      `${of}の${name} ${text}、その文を読む`,
  },

  history: {
    same: '前年度と同じ文',
    sameButTense: '前年度と同じ文(文末が予定の形)',
    pointsTo: '指している文：',
    sourceFile: '出典のファイル',
    changed: '前年度から加わった言葉に印',
    before: '前年度の文',
    planned: '同じ年度の予定',
    superseded: '後の報告で変わった記載',
    supersededLead: '同じ年度について、後の報告が書き改めた文。件数は後の報告の文で数える。',
    changes: { same: '同じ', reworded: '書き改め', removed: '削除', added: '追加' },
    departmentChanged: ({ from }: { from: string }) => `前年度の担当は${from}`,
    place: ({
      report,
      row,
      column,
      position,
    }: {
      report: string
      row: number | null
      column: number | null
      position: number | null
    }) =>
      row === null
        ? `出典：${report}`
        : `出典：${row}行目${column === null ? '' : `・${column}列目`}${position === null ? '' : `・${position}番目`}`,
    guideline: '指針の記載内容',
    policy: '対応方針',
    section: '報告での位置',
    siblings: '同じ見出しの別の行',
    flags: '尋ねるべき点',
    previous: '前の取り組み',
    next: '次の取り組み',
  },

  filter: {
    title: '絞り込み',
    open: '絞り込む',
    reset: 'すべて解除',
    remove: (label: string) => `${label}を外す`,
    fields: {
      years: '年度',
      categories: '区分',
      sections: '大項目',
      initiatives: '取り組み',
      departments: '担当課',
      kinds: '実績・予定',
      outcomes: '実施状況',
      publicComment: 'パブリックコメント',
      flags: '印',
      municipalities: '自治体',
      words: '言葉',
    },
    wordsHint: '文・指針・方針から探す。空白で区切ると全てを含むもの',
    search: '探す',
    quoted: (text: string) => `「${text}」`,
    measure: '数えるもの',
    measures: { entries: '記載件数', held: '実施件数' },
    lost: '見つからない取り組み',
  },

  /** Counts under the names that reports print, or under those that reorganisation gave. */
  departmentNames: {
    title: '担当課の名',
    choices: { printed: '報告に書かれた名', current: '今の名' },
    hint: '今の名を選ぶと、組織改正で名の変わった課を、今の名にまとめて数える。',
    based: (base: string, names: DepartmentNames) =>
      `${base}。担当課は${names === 'current' ? '組織改正後の今の名' : '報告に書かれた名'}で数える`,
  },

  reading: {
    title: '市の文',
    count: (value: number) => `${value}件の文`,
    close: '閉じる',
    open: 'この条件の文を読む',
    none: '選んだ条件に合う文はない。',
  },

  engine: {
    needed: '計算の準備をしています',
    fetching: ({ done, total }: { done: string; total: string }) =>
      `計算の道具を受け取っています(${done} / ${total} MB、一度だけ)`,
    starting: '計算の道具を起動しています',
    loading: 'データを表に入れています',
    computing: '計算しています',
    failed: {
      'no-webassembly':
        'このブラウザーでは絞り込みの計算ができません(WebAssemblyがありません)。ページはそのままお読みいただけます。',
      blocked: 'このページの安全の設定が、絞り込みの計算を止めました。ページはそのままお読みいただけます。',
      memory:
        '記憶域が足りず、絞り込みの計算ができません。ほかのタブを閉じてからお試しください。ページはそのままお読みいただけます。',
      network:
        '計算の道具を受け取れませんでした。通信を確かめて、もう一度お試しください。ページはそのままお読みいただけます。',
      stalled:
        '計算の道具が20秒のあいだ進みませんでした。通信を確かめて、もう一度お試しください。ページはそのままお読みいただけます。',
      query: '計算に失敗しました。',
    },
    retry: 'もう一度試す',
  },

  load: {
    title: '報告書のファイルを開く',
    lead: '来年度の進捗状況報告や、お手元の表を開きます。Excel、CSV、ウェブページの表、PDFから写した文字など、今の形のままで構いません。ファイルはこのブラウザーの中だけで読み、どこにも送りません。',
    choose: 'ファイルを選ぶ',
    drop: 'またはここにファイルやフォルダーを置く',
    paste: '表を貼り付ける',
    pasteHint: 'Excel・Word・ウェブページの表をコピーして、この枠に貼り付けてください。',
    pasted: '貼り付けた表',
    reading: (file: string) => `${file}を読んでいます`,
    joined: ({ added, replaced }: { added: number; replaced: number }) =>
      `${added}欄を加え、${replaced}欄をこのファイルのものにしました`,
    replaced: 'このファイルのデータを表示しています',
    sample: '公開データに戻す',
    seeOverview: '図で見る(概観)',
    restoring: '前に開いたファイルを読み直しています。',
    invite: 'ほかの年度や、ほかの自治体の報告書も、お手元のファイルのままこの画面で見られます：',
    kept: '画面のデータは変わっていません。',
    place: ({ file, row, column }: { file: string; row: number | null; column: number | null }) =>
      `${file}${row === null ? '' : ` ${row}行目`}${column === null ? '' : `・${column}列目`}`,
    seen: 'ファイルにあったもの',
    wanted: '足りないもの',
  },

  balance: {
    title: '読み落としがないかの確認',
    lead: '報告の欄は、活動のある欄・記載のない欄(空白か「－」)・使えなかった欄のどれかに必ず入り、文字は1つも失われません。',
    file: 'ファイル',
    cells: '読んだ欄',
    withActivities: '活動のある欄',
    empty: '記載のない欄',
    rejected: '使えなかった欄',
    superseded: 'うち、あとの報告書に置き換わった欄',
    activities: '活動(実績と予定の合計。ここだけで足し合わせています)',
    charactersIn: '読んだ文字(空白と書式を除く)',
    charactersOut: '活動から組み立て直した文字',
    balanced: '一致しています',
    unbalanced: '一致していません',
    check: '照合',
  },

  list: {
    evidence: '根拠の文',
    policy: '対応方針',
    showAll: 'すべて見る',
    rule: '規則',
    raised: (value: number) => `${value}件`,
    noneRaised: '該当なし',
    hasEntries: '記載あり',
    namedBy: ({ initiatives }: { initiatives: number }) =>
      `この設置の項目に記載がない。次の${initiatives}の取り組みの対応方針が、この組織を名指している。`,
    notNamedTitle: '次の年度に名前のない課',
    notNamedNote:
      '前の年度の実績に名があり、次の年度には名のない課。理由は報告に書かれておらず、印ではない。',
    notNamed: ({ fiscalYear, nextKind }: { fiscalYear: FiscalYear; nextKind: Kind }) =>
      `${era(fiscalYear)}の実績にあり、${era(fiscalYear + 1)}の${codeTitles.kind[nextKind]}にない課`,
  },

  columns: {
    fiscalYear: '年度',
    kind: '実績予定',
    entries: '記載件数',
    held: '実施件数',
    category: '区分',
    definition: '区分の意味',
    initiatives: '取り組み数',
    moved: '動いた取り組み',
    silent: '記載のない取り組み',
    department: '担当課',
    planned: '予定件数',
    initiative: '取り組み',
    section: '大項目',
    policy: '対応方針',
    flag: '印',
    reason: '理由',
    procedures: '手続',
    scheme: '制度の運用',
    inspections: '縦覧',
    title: '案の名',
    sentence: '市の文',
    role: '種別',
    submitters: '提出者数(人)',
    comments: '意見件数(件)',
    adopted: '反映件数(件)',
    rate: '反映率',
    outcome: '実施状況',
    verdict: '予定と実施',
    planSentences: '予定の文',
    resultSentences: '実績の文',
    change: '変化',
    similarity: '類似度',
    earlierYear: '前の年度',
    earlierSentence: '前の年度の文',
    earlierDepartment: '前の年度の担当課',
    earlierEntries: '前の年度の記載件数',
    earlierHeld: '前の年度の実施件数',
    verbatim: '一字一句同じ文',
    same: '数字のほかは同じ文',
    reworded: '言葉の変わった文・似た文',
    kept: '実績に載り実施の文',
    notFound: '対応する文のない予定',
    earlierInitiative: '前の名称',
    earlierCategory: '前の区分',
    earlierSection: '前の項目',
    earlierReport: '前の報告',
    laterReport: '後の報告',
  },
}

function measured(measure: Subject): string {
  return measure === 'held' ? '実績のうち実施件数' : '実績の記載件数'
}

function reported(value: number): string {
  return value === 0 ? '記載なし' : `${value}件`
}

function change(from: number, to: number): string {
  if (from === 0) return '前年度は記載なし'
  if (to > from) return `前年度${from}件から${to - from}件増`
  return to < from ? `前年度${from}件から${from - to}件減` : `前年度と同じ${from}件`
}
