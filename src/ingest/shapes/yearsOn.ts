/** How many years after a row's own a head's entries are: 次年度の計画 and 今後の取組 in a row of 令和4年度 are of 令和5年度. */
export const yearsOn = (header: string): number => (/[翌次来]年度|今後|\bnext\b/iu.test(header) ? 1 : 0)
