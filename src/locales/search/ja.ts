/** What is said in the search, in Japanese. */
export const ja = {
  title: '報告の中を探す',
  field: '探す言葉',
  lead: '取り組み、担当課、図、印、報告の文を探します。言葉を空白で区切ると、すべてを含むものに絞ります。全角と半角、大文字と小文字は区別しません。',
  keys: '↑↓で選び、Enterで根拠を開き、Escで閉じます。',
  close: '閉じる',
  preparing: '探す準備をしています。',
  failed: '探す準備ができませんでした。',
  retry: 'もう一度試す',
  none: (typed: string) => `「${typed}」を含むものはありません。別の言葉か、より短い言葉で試してください。`,
  found: (count: number) => `${count}件あります。`,
  /** Of a big file only so many are looked through. */
  foundAtLeast: (count: number) => `${count}件以上あります。言葉を足すと絞れます。`,
  groups: {
    initiatives: '取り組み',
    departments: '担当課',
    cards: '図',
    flags: '尋ねるべき点(印)',
    sentences: '報告の文',
  },
  more: (rest: number) => `あと${rest}件を表示`,
}
