import { withoutMarkup } from './cellText.ts'

/** One bullet of a cell as printed: its mark and the words after it. */
export interface Bullet {
  readonly mark: string
  readonly words: string
}

const mark = /●/u

/** Splits a cell at its bullets (●, on one line or many). Words before the first bullet, or without any, have no mark; nor has a ● alone, which is all its words. */
export const splitBullets = (cell: string): Bullet[] =>
  withoutMarkup(cell)
    .split(new RegExp(`(?=${mark.source})`, 'u'))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((piece) =>
      mark.test(piece[0] ?? '') && piece.length > 1
        ? { mark: piece[0] ?? '', words: piece.slice(1).trim() }
        : { mark: '', words: piece },
    )
