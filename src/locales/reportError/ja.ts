/** The letter by which a reader tells the city of an error, in Japanese. */
export const ja = {
  link: '誤りを知らせる(メール)',
  subject: (page: string) => `誤りの連絡：${page}`,
  where: 'どの画面か：',
  asOf: 'データの時点：',
  built: 'ページの更新：',
  wrong: '誤っているところ：',
  right: '正しい内容と、それが分かるもの：',
}
