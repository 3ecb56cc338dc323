import { en } from './paper/en.ts'
import { ja } from './paper/ja.ts'
import type { Texts } from './texts.ts'

/** What is said on paper and about it, in one language. */
export type PaperWords = Texts<typeof ja>

/** Both languages come with the pages made for paper, so that no other carries them. */
export const paperWords = (language: string): PaperWords => (language === 'ja' ? ja : en)
