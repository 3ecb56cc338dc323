import { en } from './embed/en.ts'
import { ja } from './embed/ja.ts'
import type { Texts } from './texts.ts'

/** What is said in and about embeds, in one language. */
export type EmbedWords = Texts<typeof ja>

/** Both languages come with embeds and with their dialog, so that no other page carries them. */
export const embedWords = (language: string): EmbedWords => (language === 'ja' ? ja : en)
