/** What is said on paper and about it, in Japanese. */
export const ja = {
  report: (plan: string) => `${plan === '' ? '取り組み' : plan}の進捗報告`,
  reportLead:
    '市の報告に書かれたことを、図と表と文にまとめたもの。数字は報告の文を数えたもので、評価ではない。',
  contents: '目次',
  appendix: '付録：取り組みごとの全ての文',
  appendixLead:
    '報告の順に、どの年度に何が書かれているか。空白や「－」の欄は「記載なし」とし、実施しなかったという意味ではない。',
  handouts: '担当課ごとの配布資料',
  handoutsLead:
    '課ごとに、関わる取り組みと、報告に書かれた実績と予定の文、尋ねるべき点。課の名は文の末尾か担当課の欄に書かれたもの。',
  countingRules: '数え方',
  categories: '区分の意味',
  address: 'この報告の画面',
  qr: (address: string) => `${address} を開くQRコード`,
  ownFiles: '読み込んだファイル',
  conditions: '選んだ条件',
  print: '印刷する',
  orientation: '用紙の向き',
  upright: '縦',
  wide: '横',
  toReport: '報告全体の印刷',
  toHandouts: '担当課ごとの配布資料',
  toHandout: '配布資料を印刷する',
  toWhole: '全体を見る',
  alone: 'この1枚だけを印刷します。',
  tools: '印刷の設定',
  note: 'A4で印刷します。用紙の余白に、章の名、データの時点、ページ番号が入ります。',
  columns: { sentence: '報告の文', department: '担当課', outcome: '実施状況', place: '出典の位置' },
  place: (row: number | null, column: number | null, position: number | null) =>
    [
      row === null ? '' : `${row}行`,
      column === null ? '' : `${column}列`,
      position === null ? '' : `${position}番`,
    ].join(''),
  memo: '聞き取りのメモ',
  flagsOf: '関わる取り組みの、尋ねるべき点',
  initiativesOf: (count: number) => `関わる取り組み${count}`,
  chapter: (number: number) => `${number}`,
}
