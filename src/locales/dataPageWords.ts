import { en } from './dataPage/en.ts'
import { ja } from './dataPage/ja.ts'
import type { Texts } from './texts.ts'

/** What stands on the data page alone, in one language. */
export type DataPageWords = Texts<typeof ja>

/** Both languages come with that page, so that no other carries them. */
export const dataPageWords = (language: string): DataPageWords => (language === 'ja' ? ja : en)
