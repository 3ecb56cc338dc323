import type { DetailId } from '../check/finding.ts'
import type { RuleId } from '../check/ruleId.ts'

/** What is said of the check of a file: of every rule and of every way not to meet it, in one language. */
export interface CheckWords {
  /** What each rule asks for, and what to do where it is not met. */
  readonly rules: Readonly<Record<RuleId, { readonly asks: string; readonly todo: string }>>
  /** What was found. */
  readonly details: Readonly<Record<DetailId, string>>
  readonly levels: Readonly<Record<1 | 2 | 3, string>>
  /** Whether a finding is one, a question, or kept on purpose. */
  readonly standing: { readonly finding: string; readonly question: string; readonly kept: string }
  readonly cured: { readonly yes: string; readonly no: string }
  readonly wholeFile: string
  readonly columns: {
    readonly rule: string
    readonly level: string
    readonly asks: string
    readonly detail: string
    readonly file: string
    readonly sheet: string
    readonly places: string
    readonly count: string
    readonly seen: string
    readonly todo: string
    readonly standing: string
    readonly cured: string
  }
  /** Where the rules come from. */
  readonly source: string
}

/** Loads them: they are not part of any page. */
export const checkWords = async (language: string): Promise<CheckWords> =>
  language === 'ja' ? (await import('./check/ja.ts')).ja : (await import('./check/en.ts')).en
