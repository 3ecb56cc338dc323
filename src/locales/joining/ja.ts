import type { JoinForesight } from '../../domain/joinForesight.ts'

/** What is said of joined reports, in Japanese: loaded with the reader's own data. */
export const ja = {
  alone: '大きいファイルを単独で表示しています。年度の統合と書き出しは、ここではできません。',
  title: '読み込んだ報告書',
  lead: 'いま画面に出ているデータの元です。1つずつ外すことも、すべて外して公開データに戻すこともできます。',
  report: 'ファイル',
  latest: '最新の年度',
  cells: '欄',
  superseded: 'あとの報告書に置き換わった欄',
  kept: 'ファイルと決めたことは、このブラウザーの中だけに残り、次に開いたときも使えます。',
  trouble: {
    denied:
      'このブラウザーでは保存が許されていないため、次に開いたときは、もう一度ファイルを選んでください。',
    full: '保存する場所が足りないため、次に開いたときは、もう一度ファイルを選んでください。',
  },
  remove: '外す',
  removeOf: (file: string) => `${file}を外す`,
  removeAll: 'すべて外して公開データに戻す',
  foresight: {
    counts: ({ same, asked, added, gone, isLater }: JoinForesight) =>
      `取り組み${same + asked + added}のうち、${same}は今の画面にあるものと同じ${asked > 0 ? `、${asked}は同じかどうかを加えたあとで尋ね` : ''}、${added}は新しく加わります。${gone > 0 ? `${isLater ? '前' : 'あと'}の報告にあり、ここにないものは${gone}です。` : ''}`,
    doubts: {
      'other-municipality': ({ strange, there }: JoinForesight) =>
        `${strange.join('・')}のデータです。今の画面は${there.join('・')}のものなので、加えると2つの自治体が同じ図に並びます。`,
      'hardly-alike': ({ same, asked, added }: JoinForesight) =>
        `取り組み${same + asked + added}のうち、今の画面と同じものは${same}だけです。別の自治体か、別の計画の報告ではありませんか。`,
    },
    joinAnyway: 'それでも今の年度に加える',
  },
  questions: (count: number) =>
    count === 0 ? '確かめたいつながりはありません' : `確かめたいつながり ${count}`,
  questionsLead:
    '名前や区分が少し違うため、同じものかどうかを決めていません。答えるまでは別のものとして数えます。',
  renamed: ({ from, to }: { from: string; to: string }) => `「${from}」は「${to}」に名前が変わりましたか。`,
  moved: ({ name, from, to }: { name: string; from: string; to: string }) =>
    `「${name}」は${from}から${to}に移りましたか。`,
  split: ({ from, to }: { from: string; to: string }) => `「${from}」は分かれて「${to}」などになりましたか。`,
  department: ({ from, to, year }: { from: string; to: string; year: string }) =>
    `担当課「${from}」の仕事は、${year}から「${to}」に移りましたか。`,
  undecided: (count: number) =>
    `同じ取り組みかもしれない組が${count}あります。決めるまでは、なくなった行と加わった行として示します。`,
  toQuestions: 'データのページで確かめる',
  nowhere: '大項目の書かれていないところ',
  movedTogether: ({ count, from, to }: { count: number; from: string; to: string }) =>
    `次の${count}の取り組みは、${from}から${to}に移りましたか。`,
  theseInitiatives: (count: number) => `${count}の取り組みの名と、根拠になる文`,
  answerAll: (count: number) => `${count}の問いのすべてに、同じ答えをする：`,
  allSame: 'すべて、はい、同じです',
  allDifferent: 'すべて、いいえ、別です',
  same: 'はい、同じです',
  different: 'いいえ、別です',
  evidence: (percent: number) => `根拠になる文(似ている度合い${percent}%)`,
  noEvidence: '共通する文はありません。名前が似ています。',
  decided: (count: number) => `決めたこと ${count}`,
  decidedLead: '保存しておくと、次に開くときや、公開データに加えるときに使えます。',
  decidedSame: '同じ',
  decidedTable: (file: string) => `${file}の列と行の読み方(次に同じ見出しの表を読むときに使います)`,
  decidedDifferent: '別',
  undo: '取り消す',
  saveDecisions: '決めたことを保存(mapping.json)',
  openDecisions: '保存した決めごとを開く',
  badDecisions: (why: string) => `決めごとのファイルとして読めません: ${why}`,
  refused: ({ from, to, report }: { from: string; to: string; report: string }) =>
    `「${from}」と「${to}」は、報告書「${report}」にどちらも載っているため、同じものにしていません。`,
  cycleOf: (names: string) => `担当課のつながりが輪になるため、取り入れませんでした: ${names}`,
  columnsTitle: '前の報告書から変わった列と見出し',
  columnsLead: '続く2つの報告書の、表の見出しを比べたものです。見出しの中の年度の違いは、同じとみなします。',
  columnsSame: '変わった見出しはありません。',
  columnsUnknown:
    'どちらかはAyumiから書き出したファイルで、もとの報告書の見出しが分からないため、比べていません。',
  headRows: ({ earlier, later }: { earlier: number; later: number }) =>
    `見出しの行が${earlier}行から${later}行になりました`,
  columnsBetween: ({ earlier, later }: { earlier: string; later: string }) => `${earlier} → ${later}`,
  columnsChanged: {
    'heading-gone': 'なくなった見出し',
    'heading-new': '加わった見出し',
    'headings-in-other-order': '見出しの順が変わりました',
    'structure-changed': '表の形が変わりました',
  },
  changed: (count: number) => (count === 0 ? '変更された記載はありません' : `変更された記載 ${count}`),
  changedLead:
    '同じ取り組みの同じ年度について、あとの報告書が書き改めた文です。画面では、あとの報告書の文を数えています。',
  more: (count: number) => `さらに${count}件`,
  changes: { same: '同じ', reworded: '書き改め', removed: '削除', added: '追加' },
  earlier: '前',
  later: 'あと',
  handBack: '整えたデータを受け取る',
  handBackLead:
    'いま画面にあるデータを、1行に1つの活動を書いた表にしたものです。Ayumiで開くと、同じ画面に戻ります。CSVでは、文の中の改行を「␊」と書きます。列に入るコードの意味は、下の「ファイルの中の言葉」にあります。',
  csv: 'CSV(Excelで開けます)',
  parquet: 'Parquet',
  xlsx: 'Excel',
  folder: 'データフォルダー(公開用、zip)',
  saving: (file: string) => `${file}を作っています`,
  names: { joined: '読み込んだデータ' },
}
