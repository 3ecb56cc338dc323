/** The page's colours, as its style says. */
export type Theme = 'light' | 'dark'

/** What a picture needs besides its marks. */
export interface ChartContext {
  /** The width it is drawn at, in px; heights come with each kind of picture. */
  readonly width: number
  readonly theme: Theme
}
