import { eraYear, type FiscalYear } from '../../domain/fiscalYear.ts'

const changed = (what: string, { grew, shrank }: { grew: number; shrank: number }) =>
  grew + shrank === 0
    ? `実績の記載の数が変わった${what}はない`
    : [
        grew === 0 ? `実績の記載が増えた${what}はなく` : `実績の記載が増えた${what}は${grew}`,
        shrank === 0 ? `減った${what}はない` : `減った${what}は${shrank}`,
      ].join('、')

/** What is said on slides and where they are put together, in Japanese. */
export const ja = {
  coverTitle: (plan: string) => `${plan === '' ? '取り組み' : plan}の歩み`,
  chosen: (conditions: readonly string[]) => conditions.join('・'),
  meaning: ({ category, meaning }: { category: string; meaning: string }) => `${category}の意味：${meaning}`,
  flagTitle: ({ name, initiatives }: { name: string; initiatives: number }) =>
    `尋ねたい点：「${name}」が${initiatives}件`,
  growth: {
    initiatives: (count: { grew: number; shrank: number }) => changed('取り組み', count),
    departments: (count: { grew: number; shrank: number }) => changed('課', count),
  },
  growthBase: ({
    fiscalYear,
    shown,
    changed: all,
  }: {
    fiscalYear: FiscalYear
    shown: number
    changed: number
  }) =>
    `${eraYear(fiscalYear - 1)}と${eraYear(fiscalYear)}の実績の記載件数、${shown < all ? `変わった${all}のうち、変化の大きい${shown}` : `変わった${all}の全て`}。2つの年度だけの増減で、傾向ではない`,
  hasEntries: '記載',
  growthNone: '2つの年度で、記載の数は同じ。',
  department: {
    onlyPlans: ({ name, planned }: { name: string; planned: number }) =>
      `${name}の記載は予定${planned}件だけで、実績はない`,
    results: ({
      name,
      fiscalYear,
      from,
      to,
    }: {
      name: string
      fiscalYear: FiscalYear
      from: number | null
      to: number
    }) => {
      const year = eraYear(fiscalYear)
      if (from === null) return `${name}の実績の記載は${year}に${to}件`
      if (to === 0) return `${name}は${year}の実績に記載がない(前年度${from}件)`
      if (from === 0) return `${name}の実績の記載は${year}に${to}件、前年度は記載がない`
      if (from === to) return `${name}の実績の記載は前年度と同じ${to}件`
      return `${name}の実績の記載は${from}件から${to}件に${to > from ? '増えた' : '減った'}`
    },
  },
  departmentBase: ({ initiatives, sentences }: { initiatives: number; sentences: number }) =>
    `${initiatives}の取り組みに、報告の文が${sentences}(実績と予定)`,
  departmentGone: 'この課の文は、今のデータにない',
  departmentsTitle: '担当課ごとのページ',
  departmentsLead: (departments: number) =>
    `報告に名のある${departments}の課を、実績の記載の多い順に1枚ずつ。\n2つの課が名を連ねる文は、それぞれの課で数えます。`,
  part: ({ part, parts }: { part: number; parts: number }) => `(${part}/${parts})`,
  ownData: (files: readonly string[]) => `開いたファイル ${files.join('、')}`,
  added: ({ place, title }: { place: number; title: string }) =>
    `スライドの${place}枚目に加えました：${title}`,
  addedLink: 'スライドを開く',
  notAdded: 'スライドに加えられませんでした。通信を確かめて、もう一度お試しください。',

  show: {
    name: 'スライドの発表',
    previous: '前へ',
    next: '次へ',
    search: '探す(/)',
    full: '全画面(F)',
    blankKey: '消す(B)',
    close: '終わる(Esc)',
    blank: '画面を消しています。Bで戻ります。',
    spoken: ({ place, slides, title }: { place: number; slides: number; title: string }) =>
      `${slides}枚のうち${place}枚目、${title}`,
  },

  desk: {
    present: '発表を始める',
    presentFrom: '選んだスライドから',
    preparing: '発表に要るものを受け取っています',
    pptx: 'PowerPointに書き出す',
    making: 'PowerPointのファイルを作っています',
    pptxMade: (slides: number) =>
      `${slides}枚のPowerPointのファイルを作りました。図と表はPowerPointで直せます。`,
    failed: '計算の道具か部品を受け取れませんでした。通信を確かめて、もう一度お試しください。',
    file: 'ayumi-slides',
    share: 'リンクを写す',
    copied: 'このスライドのリンクを写しました。',
    notCopied: '写せませんでした。下のリンクを写してください。',
    tooLong: 'リンクにするには長すぎます。「ファイルに保存」で渡してください。',
    save: 'ファイルに保存',
    open: 'ファイルを開く',
    opened: ({ slides, leftOut }: { slides: number; leftOut: number }) =>
      `${slides}枚のスライドを開きました${leftOut === 0 ? '' : `。この版にない${leftOut}枚は除きました`}`,
    notADeck:
      'スライドのファイルではありません。この画面で保存したファイルかリンクをお使いください。画面のスライドは変わっていません。',
    laterVersion: (version: number) =>
      `新しい形式(第${version}版)のスライドで、このサイトはまだ読めません。画面のスライドは変わっていません。`,
    reset: '元のスライドに戻す',
    wasReset: 'データから組んだスライドに戻しました。',
    notKept: 'このブラウザーにはスライドを残せません。「ファイルに保存」をお使いください。',
    /** `faces`: how many follow each other on a screen and in PowerPoint, where a long table goes on. */
    list: ({ slides, faces }: { slides: number; faces: number }) =>
      faces === slides
        ? `スライド(${slides}枚)`
        : `スライド(${slides}。長い表が続くため、発表とPowerPointでは${faces}枚)`,
    keys: '↑↓で選び、Alt+↑↓で並べ替え、Deleteで外します。図は、その下の「スライドに加える」で足せます。',
    untitled: '題のないスライド',
    addText: '文のスライドを加える',
    newText: '題',
    slide: (place: number) => `${place}枚目`,
    preview: '見本を見る',
    up: '前へ動かす',
    down: '後へ動かす',
    remove: '外す',
    moved: ({ place, title }: { place: number; title: string }) => `${place}枚目に動かしました：${title}`,
    removed: (title: string) => `外しました：${title}`,
    title: '題',
    titleHint: '空のままなら、データから作った題を使います。',
    text: '本文',
    notes: 'メモ',
    notesHint: 'PowerPointのノートに、数え方と出典の前に入ります。',
  },
}
