import type { ChartContext } from '../charts/chartContext.ts'
import type { ChartOption } from '../charts/chartOption.ts'
import type { Filter, FilterField } from '../domain/filter.ts'
import type { Scope } from '../domain/scope.ts'
import type { Settings } from '../domain/settings.ts'
import type { ExplainedTerm } from '../locales/explainedWords.ts'
import type { Base, Headline, Words } from '../locales/words.ts'
import type { Query } from '../queries/sql.ts'

/** What a card's words and picture may depend on besides its rows. */
export interface CardView {
  readonly words: Words
  readonly settings: Settings
  readonly filter: Filter
  /** Whether the data have a department that goes on under another name: only then is a choice of names told of. */
  readonly renamed?: boolean
}

/** A column of a card's table and of its CSV. */
export interface CardColumn<Row> {
  readonly key: string
  readonly header: keyof Words['columns']
  readonly value: (row: Row, view: CardView) => string | number | null
}

/** Pictures that components draw as HTML. */
export const htmlPictures = [
  'figures',
  'matrix',
  'silent-list',
  'flag-list',
  'body-list',
  'procedure-list',
  'volumes',
  'plan-list',
  'wording-list',
  'department-changes',
  'initiative-changes',
  'movement-changes',
  'carried-over',
] as const
export type HtmlPicture = (typeof htmlPictures)[number]

/** A picture drawn by ECharts: its option from rows, and its height in px at the design width. */
export interface ChartPicture<Row> {
  readonly option: (rows: readonly Row[], view: CardView, context: ChartContext) => ChartOption
  readonly height: (rows: readonly Row[], view: CardView) => number
}

/** A row or column head of a heat table: a click on it filters by `pick`. */
export interface HeatHead {
  readonly key: string
  readonly label: string
  readonly note: string
  readonly pick: Partial<Filter>
  /** Filled less, as plans are. */
  readonly plan?: boolean
}

/** A table whose cells are shaded by their count; a pair without entries has no cell. */
export interface HeatData {
  readonly corner: string
  readonly columns: readonly HeatHead[]
  readonly rows: readonly HeatHead[]
  readonly cells: readonly {
    readonly row: string
    readonly column: string
    readonly value: number
    readonly read: Partial<Filter>
  }[]
}

/** A question, a picture and words. `id` is public: it stands in embed addresses. */
export interface CardSource<Row> {
  readonly id: string
  /** The filter fields that a click on this card sets; its query is not cut by them. */
  readonly sets: readonly FilterField[]
  readonly query: (scope: Scope) => Query<Row>
  /** Whether departments are what it counts or lists, so that its base says under which names they stand. */
  readonly ofDepartments?: true
  readonly picture:
    | { readonly chart: ChartPicture<Row> }
    | { readonly html: HtmlPicture }
    | { readonly heat: (rows: readonly Row[], view: CardView) => HeatData }
  readonly headline: (rows: readonly Row[], view: CardView) => Headline
  readonly base: (rows: readonly Row[], view: CardView) => Base
  readonly rule: keyof Words['rules']
  /** Office words that a reader may not know, explained under the base line. */
  readonly explains?: readonly ExplainedTerm[]
  /** Whether the rows say that the reports opened have nothing of what it is about: a sentence stands for its picture then. */
  readonly lacks?: (rows: readonly Row[], view: CardView) => boolean
  /** What must be loaded before this card has any row, said where it has none. */
  readonly needs?: keyof Words['needs']
  readonly columns: readonly CardColumn<Row>[]
}

declare const cardRow: unique symbol
/** A row of some card: only that card's own functions know its shape. */
export interface CardRow {
  readonly [cardRow]?: never
}

export type Card = CardSource<CardRow>

/** Forgets the row type, so that one list can hold every card; rows come from the card's own query only. */
export const defineCard = <Row extends object>(card: CardSource<Row>): Card => card as unknown as Card
