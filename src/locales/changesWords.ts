import { en } from './changes/en.ts'
import { ja } from './changes/ja.ts'
import type { Texts } from './texts.ts'

/** What is said where years, plans or reports are compared, in one language. */
export type ChangesWords = Texts<typeof ja>

/** Both languages come with the pages that compare, so that no other page carries them. */
export const changesWords = (language: string): ChangesWords => (language === 'ja' ? ja : en)
