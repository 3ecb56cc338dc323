import type { Card } from '../cards/card.ts'

/** What a card says of itself in words. */
export interface ToldCard {
  readonly card: Card
  readonly headline: string
  readonly base: string
  readonly summary: string
}

/** What a page tells the one who makes it; said once its rows are there. */
export interface PageContext {
  title?: () => string
  /** Its cards, in their order on the page. */
  readonly told?: (() => ToldCard)[]
  readonly modules?: ReadonlySet<string>
}
