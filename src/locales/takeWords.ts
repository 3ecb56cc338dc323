import { en } from './take/en.ts'
import { ja } from './take/ja.ts'
import type { Texts } from './texts.ts'

/** What is said where a card is taken away, in one language. */
export type TakeWords = Texts<typeof ja>

/** Both languages come with the dialog, so that no page carries them. */
export const takeWords = (language: string): TakeWords => (language === 'ja' ? ja : en)
