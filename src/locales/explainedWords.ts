import { en } from './explained/en.ts'
import { ja } from './explained/ja.ts'
import type { Texts } from './texts.ts'

/** What explains office words, in one language. */
export type ExplainedWords = Texts<typeof ja>
export type ExplainedTerm = keyof typeof ja

/** Both languages come with the first page that must explain anew, so that no page carries them before. */
export const explainedWords = (language: string): ExplainedWords => (language === 'ja' ? ja : en)
