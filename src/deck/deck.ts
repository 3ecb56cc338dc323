import * as v from 'valibot'

const own = v.nullable(v.string())
const shownSchema = v.variant('kind', [
  v.object({ kind: v.literal('cover') }),
  v.object({ kind: v.literal('text'), text: v.string() }),
  /** A card under the reader's choices, as the text of an address. */
  v.object({ kind: v.literal('card'), card: v.string(), choices: v.string() }),
  v.object({ kind: v.literal('growth'), of: v.picklist(['initiatives', 'departments']) }),
  /** The page of a department, by its id. */
  v.object({ kind: v.literal('department'), department: v.string() }),
])

/** A slide says what it shows; title and notes are the reader's own, null while the rules of the data word them. */
export const slideSchema = v.object({ shows: shownSchema, title: own, notes: own })

export type Shown = v.InferOutput<typeof shownSchema>
export type Slide = v.InferOutput<typeof slideSchema>

/** Slides in their order, and the state of the data that they were put together from. */
export interface Deck {
  readonly slides: readonly Slide[]
  readonly asOf: string
}

/** A slide whose words are made from the data. */
export const slideOf = (shows: Shown): Slide => ({ shows, title: null, notes: null })
