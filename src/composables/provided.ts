import { inject, type InjectionKey } from 'vue'
import type { Site } from '../domain/site.ts'
import type { Card, CardRow, CardView } from '../cards/card.ts'
import type { ChartOption } from '../charts/chartOption.ts'
import type { Words } from '../locales/words.ts'
import type { Snapshot } from './snapshot.ts'

/** What every page needs from outside: words, the site, where it lies, when it was built, its ready-made rows. */
export interface Provided {
  readonly words: Words
  readonly sites: readonly Site[]
  /** The folder of data/ that each site came from. */
  readonly folders: readonly string[]
  /** The folder of the site as an absolute path, with a slash at its end. */
  readonly root: string
  /** Where embeds and their files lie: the folder of the site, or of a frozen state of its data. */
  readonly embedRoot: string
  /** Whether the page keeps a state of the data and will not follow them. */
  readonly isFrozen: boolean
  /** The name of this state of the data, made of what they hold; '' where they are not the published ones. */
  readonly stamp: string
  /** The day this site was built, ISO. */
  readonly built: string
  readonly snapshot: Snapshot
  /** Draws a chart as text; only where pages are made before anyone reads them. */
  readonly paint: PaintChart | null
  /** Tells a card's picture in words; only where pages are made, else it comes when it is needed. */
  readonly summarise: Summarise | null
}

export type Summarise = (card: Card, rows: readonly CardRow[], view: CardView) => string

export type PaintChart = (
  option: ChartOption,
  picture: {
    readonly id: string
    readonly width: number
    readonly height: number
    readonly title: string
    readonly description: string
  },
) => string

export const providedKey: InjectionKey<Provided> = Symbol('provided')

/** What `app.ts` provides. */
export const useProvided = (): Provided => {
  const provided = inject(providedKey)
  if (!provided) throw new Error('The app is not set up')
  return provided
}
