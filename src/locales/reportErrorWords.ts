import { en } from './reportError/en.ts'
import { ja } from './reportError/ja.ts'
import type { Texts } from './texts.ts'

/** What a letter about an error says, in one language. */
export type ReportErrorWords = Texts<typeof ja>

/** Both languages come with the link, where a site has one. */
export const reportErrorWords = (language: string): ReportErrorWords => (language === 'ja' ? ja : en)
