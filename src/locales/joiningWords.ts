import type { ja } from './joining/ja.ts'
import type { Texts } from './texts.ts'

/** What is said of joined reports, in one language. */
export type JoiningWords = Texts<typeof ja>

/** Loads it: it is not part of any page. */
export const joiningWords = async (language: string): Promise<JoiningWords> =>
  language === 'ja' ? (await import('./joining/ja.ts')).ja : (await import('./joining/en.ts')).en
