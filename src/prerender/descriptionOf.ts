import type { ToldCard } from '../composables/pageContext.ts'
import type { Words } from '../locales/words.ts'

/** How many characters of a description search engines show, and some more. */
const room = 320

/** What a page says, for search engines: of one card all of it, of several the findings that there is room for. */
export const descriptionOf = (cards: readonly ToldCard[], words: Words, fallback: string): string => {
  const isJapanese = words.language === 'ja'
  const sentence = (text: string) =>
    text === '' || /[。.]$/u.test(text) ? text : `${text}${isJapanese ? '。' : '.'}`
  const join = (texts: readonly string[]) =>
    texts
      .filter((text) => text !== '')
      .map(sentence)
      .join(isJapanese ? '' : ' ')
  const [only] = cards
  if (!only) return fallback
  if (cards.length === 1) return join([only.headline, only.base, only.summary])
  return cards.reduce((text, { headline }) => {
    const longer = join([text, headline])
    return longer.length <= room ? longer : text
  }, '')
}
