import { en } from './accessibility/en.ts'
import { ja } from './accessibility/ja.ts'
import type { Texts } from './texts.ts'

/** The statement on accessibility, in one language. */
export type AccessibilityWords = Texts<typeof ja>

/** Both languages come with that page, so that no other carries them. */
export const accessibilityWords = (language: string): AccessibilityWords => (language === 'ja' ? ja : en)
