import * as v from 'valibot'
import { cards } from '../cards/registry.ts'
import { type Deck, type Slide, slideSchema } from './deck.ts'

/** Public: files that readers keep say it. */
const format = 'ayumi-deck'
const version = 1

/** Why a file is not opened: it is no deck, or one of a later version. */
export type DeckRefusal =
  { readonly reason: 'notADeck' } | { readonly reason: 'laterVersion'; readonly version: number }

/** A deck with how many of its slides this version does not know; or why there is none. */
export type ReadDeck =
  | { readonly deck: Deck; readonly leftOut: number; readonly refusal?: undefined }
  | { readonly deck?: undefined; readonly refusal: DeckRefusal }

const fileSchema = v.object({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  asOf: v.optional(v.string(), ''),
  slides: v.array(v.unknown()),
})

/** The text of a deck's file: JSON with a version number and the state of the data. */
export const writeDeck = ({ slides, asOf }: Deck): string =>
  `${JSON.stringify({ format, version, asOf, slides }, null, 1)}\n`

const isKnown = ({ shows }: Slide) => shows.kind !== 'card' || cards.some(({ id }) => id === shows.card)

/** Reads a deck's file. A slide of a kind or card that is not known is left out and counted, never guessed at. */
export const readDeck = (text: string): ReadDeck => {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { refusal: { reason: 'notADeck' } }
  }
  const file = v.safeParse(fileSchema, content)
  if (!file.success) return { refusal: { reason: 'notADeck' } }
  if (file.output.version > version)
    return { refusal: { reason: 'laterVersion', version: file.output.version } }
  const slides = file.output.slides.flatMap((slide) => {
    const read = v.safeParse(slideSchema, slide)
    return read.success && isKnown(read.output) ? [read.output] : []
  })
  return { deck: { slides, asOf: file.output.asOf }, leftOut: file.output.slides.length - slides.length }
}
