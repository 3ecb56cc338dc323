/** What is said where a card is taken away, in Japanese. */
export const ja = {
  title: '画像・コピー・印刷',
  lead: '今の条件の図を、見出し・出典・データの時点を入れた画像にします。表は、表計算や文書に貼り付けられます。',
  close: '閉じる',
  copyPicture: '画像としてコピー',
  copyTable: '表としてコピー',
  png: 'PNGを保存',
  svg: 'SVGを保存',
  print: 'この図だけを印刷する',
  preview: '画像の見本',
  drawing: '画像を作っています。',
  notDrawn: '画像を作れませんでした。',
  saved: 'PNGを保存しました。',
  copiedPicture: '画像をコピーしました。',
  copiedTable: '表をコピーしました。',
  notCopied: 'コピーできませんでした。ブラウザーがクリップボードへの書き込みを許していません。',
}
