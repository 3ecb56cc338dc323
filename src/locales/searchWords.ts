import { en } from './search/en.ts'
import { ja } from './search/ja.ts'
import type { Texts } from './texts.ts'

/** What is said in the search, in one language. */
export type SearchWords = Texts<typeof ja>

/** Both languages come with the search, so that no page carries them. */
export const searchWords = (language: string): SearchWords => (language === 'ja' ? ja : en)
