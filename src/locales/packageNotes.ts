/** How the exchange file is made, for people who open the data. */
export const packageNotes = {
  method:
    '報告の記載を、1活動1行に分けた。文は印刷どおりで、末尾の括弧にある担当課は別の列にした。実施状況は、列の値、なければ文末の動詞から規則で判定した。',
  resource:
    "1行が1件。空欄は値がないことを表し、0ではない。文の中の改行は「␊」(LF)・「␍」(CR)と書き、これらの印そのものの前には「␛」を置く。「=」「+」「-」「@」で始まる文の前には「'」を1つ置く。",
  madeFrom: (title: string): string => `${title}から作成`,
} as const
