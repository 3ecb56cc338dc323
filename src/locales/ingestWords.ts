import type { IssueRule } from '../domain/issue.ts'
import type { ReadErrorReason } from '../domain/readError.ts'
import type { ja } from './ingest/ja.ts'
import type { Texts } from './texts.ts'

/** What is said of files: of every reason and every rule, in one language. */
export type IngestWords = Texts<typeof ja> & {
  readonly errors: Readonly<Record<ReadErrorReason, { readonly why: string; readonly remedy: string }>>
  readonly rules: Readonly<Record<IssueRule, string>>
}

/** Loads them: they are not part of any page. */
export const ingestWords = async (language: string): Promise<IngestWords> =>
  language === 'ja' ? (await import('./ingest/ja.ts')).ja : (await import('./ingest/en.ts')).en
