import { en } from './publish/en.ts'
import { ja } from './publish/ja.ts'
import type { Texts } from './texts.ts'

/** What is said of publishing, and in what is published, in one language. */
export type PublishWords = Texts<typeof ja>

/** Both languages come with the panel, so that no other page carries them. */
export const publishWords = (language: string): PublishWords => (language === 'ja' ? ja : en)
