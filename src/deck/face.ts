import { textWidth } from '../charts/textWidth.ts'
import type { PlanFigure } from '../cards/planFigures.ts'
import type { ToldBar } from '../charts/toldBars.ts'
import type { Filter } from '../domain/filter.ts'

/** Lengths are points of a slide 960 wide and 540 high: one is two px of a screen 1920 wide, and a point in PowerPoint. */
export const slideSize = { width: 960, height: 540 } as const

/** Nothing on a slide is smaller: 24 px of a screen 1920 wide. */
export const smallestText = 12

/** How large a title is set: in one line where that can be. */
export const titleSize = (title: string): number => {
  const fits = [30, 28, 26, 24].find((size) => textWidth(title, size * 1.12) <= bodyRoom.width)
  return fits ?? 26
}

/** And its base line. */
export const baseSize = (base: string): number =>
  [15, 14, 13].find((size) => textWidth(base, size * 1.08) <= bodyRoom.width) ?? smallestText

/** What a mark or row opens: a whole filter of sentences; null where there are none. */
export type Opens = Filter | null

export interface ChartBar extends ToldBar {
  readonly spoken: string
  readonly opens: Opens
}

/** Bars with their numbers: one series, or two that stand side by side. */
export interface ChartBody {
  readonly kind: 'chart'
  readonly lying: boolean
  readonly series: readonly { readonly name: string; readonly bars: readonly ChartBar[] }[]
}

export type Cell = string | number | null

export interface TableRow {
  readonly cells: readonly Cell[]
  readonly opens: Opens
  readonly height: number
}

export interface TableBody {
  readonly kind: 'table'
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  readonly headHeight: number
  readonly rows: readonly TableRow[]
  /** Of its text. */
  readonly size: number
  /** The column whose text opens the sentences of its row. */
  readonly opener: number
}

export interface FiguresBody {
  readonly kind: 'figures'
  readonly figures: readonly (Pick<PlanFigure, 'key' | 'label' | 'value' | 'unit' | 'note'> & {
    readonly opens: Opens
  })[]
}

/** Where a body stands on its slide. */
export const bodyRoom = { left: 40, top: 136, width: 880, height: 352 } as const

/** Lines of plain text, each its own paragraph. */
export interface TextBody {
  readonly kind: 'text' | 'cover'
  readonly lines: readonly string[]
}

export type Body = ChartBody | TableBody | FiguresBody | TextBody

/** One slide as it is shown, on a screen and in PowerPoint: a slide of the deck has as many as its rows need. */
export interface Face {
  /** Which slide of the deck. */
  readonly slide: number
  /** Which of the slide's faces, from 1, and how many it has. */
  readonly part: number
  readonly parts: number
  readonly title: string
  /** What is drawn, unit, period, base. */
  readonly base: string
  readonly body: Body
  /** What the speaker has at hand: the reader's own notes, how it was counted, source and dates. */
  readonly notes: string
  /** What is said besides the rows: how the card counts. */
  readonly rule: string
}
