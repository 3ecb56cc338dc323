/** Office words in plain ones, in Japanese: the word, and what it means in short sentences. */
export const ja = {
  initiative: { term: '取り組み', meaning: '市が計画や指針で「する」と決めたことの1つ。報告の表の1行です。' },
  moved: { term: '動いた', meaning: 'その年度に、実施したと書かれた活動が1件以上あること。' },
  results: {
    term: '実績',
    meaning: 'その年度にしたこと。「予定」は、次の年度にすること。足し合わせません。',
  },
  entries: { term: '記載件数', meaning: '報告に書かれた文の数。中止と書かれたものも1件です。' },
  department: {
    term: '担当課',
    meaning: 'その活動をした市役所の課。文の終わりか、担当課の欄に書かれた名前です。',
  },
  category: {
    term: '区分',
    meaning: 'Ⅰ、Ⅱなどの番号で示す、市による取り組みの分け方。報告に意味の説明があれば、表にあります。',
  },
  noEntry: {
    term: '記載なし',
    meaning: '報告の欄が空白か「－」であること。実施しなかったという意味ではありません。',
  },
  noData: { term: 'データなし', meaning: '読み込んだ報告に、その年度の欄そのものがないこと。' },
  flag: { term: '印', meaning: '市に尋ねるとよい場所。決まった規則で付き、良し悪しの評価ではありません。' },
  policy: { term: '対応方針', meaning: 'その取り組みをどう進めるかを、市が書いた文。' },
  publicComment: {
    term: 'パブリックコメント',
    meaning: '計画や条例の案を公表し、市民の意見を募る手続です。',
  },
  inspection: { term: '縦覧', meaning: '案の書類を、誰でも見られるように置くこと。' },
  similarity: {
    term: '類似度',
    meaning: '2つの文がどれだけ同じ文字でできているか。0は全く違い、1は同じです。',
  },
}
