/**
 * A sentence for comparing with another year's: NFKC, white space gone, years of an era and every number folded
 * to `#`. 「第22回」 and 「第23回」, 「令和3年度」 and 「令和4年度」 become equal.
 */
export const matchText = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?:令和|平成|昭和)(?:元|\d+)/gu, '#')
    .replace(/\d+/gu, '#')
