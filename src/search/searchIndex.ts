import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { DepartmentRow } from '../queries/departments.ts'

/** An initiative, as far as it can be searched. */
export interface IndexedInitiative {
  readonly initiativeId: string
  readonly initiative: string
  readonly category: number | null
  readonly section: string
  readonly process: string
  readonly theme: string
  readonly guideline: string
  readonly policy: string
}

/** A sentence, as far as it can be searched. */
export interface IndexedSentence {
  readonly activityId: string
  readonly initiativeId: string
  readonly initiative: string
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly sentence: string
  readonly department: string
  readonly outcome: Outcome
}

/** A raised flag: its name and its reason in words. */
export interface IndexedFlag {
  readonly initiativeId: string
  readonly initiative: string
  readonly category: number | null
  readonly name: string
  readonly reason: string
}

/** A card by its finding. */
export interface IndexedCard {
  readonly id: string
  readonly headline: string
  readonly base: string
}

/** Everything that a search looks through, in one language. */
export interface SearchIndex {
  readonly initiatives: readonly IndexedInitiative[]
  readonly departments: readonly DepartmentRow[]
  readonly cards: readonly IndexedCard[]
  readonly flags: readonly IndexedFlag[]
  readonly sentences: readonly IndexedSentence[]
}

/** The file of the index that the build makes for each language, beside its overview. */
export const searchIndexFile = 'search.json'
