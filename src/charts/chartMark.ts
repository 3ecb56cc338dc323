/** What a mark carries besides its number: what a click on it chooses, and how it is spoken and shown on hover. */
export interface ChartMark {
  readonly id: string
  readonly selected: boolean
  readonly pick: unknown
  readonly description: string
}
