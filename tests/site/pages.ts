import { cards } from '../../src/cards/registry.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'

/** The views of the site, as paths under a language's folder. */
export const views = [
  '',
  'initiatives/',
  'departments/',
  'silent/',
  'changes/',
  'public-comment/',
  'data/',
] as const

/** Each language with its folder. */
export const languages = [
  { words: ja, home: './' },
  { words: en, home: './en/' },
] as const

/** The ids of all cards. */
export const cardsOf = (): string[] => cards.map(({ id }) => id)
