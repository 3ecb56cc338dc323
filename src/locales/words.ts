import type { ja } from './ja.ts'

/** Every word a reader sees, in one language. */
export type Words = typeof ja

type Phrasebook = { readonly [key: string]: (values: never) => string }
type PhraseOf<Book extends Phrasebook> = {
  [Key in keyof Book]: Parameters<Book[Key]> extends [infer Values]
    ? { key: Key; values: Values }
    : { key: Key; values?: undefined }
}[keyof Book]

/** A headline, made by a rule from rows: which phrase, and its numbers. Worded by `say`. */
export type HeadlinePhrase = PhraseOf<Words['headlines']>
/** A headline as a card gives it: a phrase that all pages carry, or words that come with the card. */
export type Headline = HeadlinePhrase | string
/** The line under a headline: what is drawn, unit, period, base. */
export type Base = PhraseOf<Words['bases']> | string

const say = (
  book: Phrasebook,
  phrase: { readonly key: string; readonly values?: unknown } | string,
): string => {
  if (typeof phrase === 'string') return phrase
  const wording = book[phrase.key]
  return wording ? wording(phrase.values as never) : ''
}

/** A headline in words. */
export const sayHeadline = (words: Words, headline: Headline): string => say(words.headlines, headline)

/** A base line in words. */
export const sayBase = (words: Words, base: Base): string => say(words.bases, base)
