import type { DepartmentSuccessor } from './departmentSuccessor.ts'
import type { InitiativeDecision } from './decisions.ts'
import type { ExchangeRow } from './exchange.ts'
import type { FiscalYear } from './fiscalYear.ts'
import type { Kind } from './kind.ts'

/** The columns that say which initiative a row is of, and what the report prints beside it. */
export type InitiativeColumns = Pick<
  ExchangeRow,
  'municipality' | 'section' | 'process' | 'theme' | 'initiative' | 'guideline' | 'category' | 'policy'
>

/** How one report words an initiative. */
export interface Wording {
  readonly initiativeId: string
  /** The id that these words alone would give: what a link made before the joining has. */
  readonly wordingId: string
  readonly report: string
  /** The report's place among the reports, from 0. */
  readonly order: number
  /** Counts the initiatives of the report from 1. */
  readonly position: number
  readonly columns: InitiativeColumns
  /** Name, and section with category, for telling a new name or place from other numbering and brackets. */
  readonly plainName: string
  readonly plainPlace: string
}

/** What became of a sentence when a later report printed its cell again; `reworded` where words or department differ. */
export const sentenceChanges = ['same', 'reworded', 'removed', 'added'] as const
export type SentenceChange = (typeof sentenceChanges)[number]

/** A sentence of a replaced cell beside the one that took its place; one of the two is null where it was removed or added. */
export interface SupersededSentence {
  readonly change: SentenceChange
  readonly earlier: ExchangeRow | null
  readonly later: ExchangeRow | null
  /** Dice's coefficient of the two, 1 where digits and eras alone differ; null where there are not two. */
  readonly similarity: number | null
}

/** A cell that a later report printed again. */
export interface SupersededCell {
  readonly initiativeId: string
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly report: string
  /** The next report that has the cell; not always the one that is shown. */
  readonly byReport: string
  /** Whether that report is the one that is shown. */
  readonly byShown: boolean
  readonly rows: readonly ExchangeRow[]
  readonly sentences: readonly SupersededSentence[]
}

/** The books of one report: cells = shown + superseded. */
export interface JoinedReport {
  readonly file: string
  /** Which of the files that were read holds it, from 0 in their order. */
  readonly book: number
  /** The latest fiscal year it has results of, else plans. */
  readonly latestYear: FiscalYear
  readonly cells: number
  readonly superseded: number
}

/** A successor and whose department it is; null of any municipality that has the name. */
export interface MunicipalSuccessor extends DepartmentSuccessor {
  readonly municipality: string | null
}

/** A decision that was left out, because it would make one initiative of two that stand in one report. */
export interface RefusedDecision {
  readonly decision: InitiativeDecision
  readonly report: string
}

/** What joining found out, beside the rows that are shown. */
export interface Joining {
  /** From the id that words alone give to that of the initiative they stand for; only where the two differ. */
  readonly identities: ReadonlyMap<string, string>
  /** The words of the latest report for each initiative that stands in several. */
  readonly shown: ReadonlyMap<string, InitiativeColumns>
  readonly wordings: readonly Wording[]
  /** In their order, earliest first. */
  readonly reports: readonly JoinedReport[]
  readonly superseded: readonly SupersededCell[]
  /** Initiatives that a reader found split: they stay rows of their own, so that nothing counts twice. */
  readonly splits: readonly { readonly fromId: string; readonly toId: string }[]
  /** Initiatives that a reader found to be two, whatever they share. */
  readonly apart: readonly { readonly fromId: string; readonly toId: string }[]
  readonly successors: readonly MunicipalSuccessor[]
  readonly refused: readonly RefusedDecision[]
}
