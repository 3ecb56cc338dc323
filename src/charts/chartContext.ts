import type { Theme } from './themeOfPage.ts'

/** What a picture needs besides its marks. */
export interface ChartContext {
  /** The width it is drawn at, in px; heights come with each kind of picture. */
  readonly width: number
  readonly theme: Theme
}
