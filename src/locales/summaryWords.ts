import { en } from './summary/en.ts'
import { ja } from './summary/ja.ts'
import type { Texts } from './texts.ts'

/** What tells a picture in words, in one language. */
export type SummaryWords = Texts<typeof ja>

/** Both languages come when a picture is told anew, so that no page carries them before. */
export const summaryWords = (language: string): SummaryWords => (language === 'ja' ? ja : en)
