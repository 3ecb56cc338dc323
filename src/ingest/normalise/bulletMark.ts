/** A mark that may open an entry, where it stands in a text, and which marks it is one with. */
export interface BulletMark {
  readonly family: string
  readonly index: number
  readonly length: number
}

/* Groups are tried in this order; `(?!\1)` keeps ○○地区 and ●●町 words. */
const families: readonly (readonly [string, string])[] = [
  ['●', '●(?!●)'],
  ['■', '■(?!■)'],
  ['◆', '◆(?!◆)'],
  ['・', '[・･](?![・･])'],
  ['○', '[○〇◯](?![○〇◯])'],
  ['◎', '◎(?!◎)'],
  ['□', '□(?!□)'],
  ['◇', '◇(?!◇)'],
  ['▲', '[▲△](?![▲△\\d０-９])'],
  ['▼', '[▼▽](?![▼▽])'],
  ['▶', '[▶►▷➢➤]'],
  ['★', '[★☆](?![★☆])'],
  ['-', '[-‐–—―−－](?![-‐–—―−－\\d０-９])'],
  ['①', '[①-⑳]'],
  ['(1)', '[(（][0-9０-９]{1,2}[)）]|[⑴-⒇]'],
  ['1.', '[0-9０-９]{1,2}[.．)）](?![0-9０-９])|[⒈-⒛]'],
]

const anyMark = new RegExp(families.map(([, pattern]) => `(${pattern})`).join('|'), 'gu')

/** Every mark in a text, whether it opens an entry or stands inside a name. */
export const bulletMarks = (text: string): BulletMark[] =>
  [...text.matchAll(anyMark)].map((match) => ({
    family: families[match.slice(1).findIndex((group) => group !== undefined)]?.[0] ?? '',
    index: match.index,
    length: match[0].length,
  }))
