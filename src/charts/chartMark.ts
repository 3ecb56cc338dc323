/** What a mark carries besides its number: what a click on it chooses, and how it is spoken and shown on hover. */
export interface ChartMark {
  readonly id: string
  readonly selected: boolean
  readonly pick: unknown
  /** What cuts the sentences behind the mark to those it counts, besides the filter it chooses. */
  readonly read: unknown
  readonly description: string
}
