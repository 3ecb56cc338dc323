import { en } from './present/en.ts'
import { ja } from './present/ja.ts'
import type { Texts } from './texts.ts'

/** What is said on slides and where they are put together, in one language. */
export type PresentWords = Texts<typeof ja>

/** Both languages come with the slides, so that no other page carries them. */
export const presentWords = (language: string): PresentWords => (language === 'ja' ? ja : en)
