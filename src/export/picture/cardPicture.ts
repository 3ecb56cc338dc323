import type { Card, CardRow, CardView } from '../../cards/card.ts'
import { planFigures } from '../../cards/planFigures.ts'
import { staticSvg } from '../../charts/staticSvg.ts'
import type { PlanStateRow } from '../../queries/planState.ts'
import type { InitiativeMatrixRow } from '../../queries/initiativeMatrix.ts'
import { block, type Drawing } from './drawing.ts'
import { figuresDrawing } from './figuresDrawing.ts'
import { heatDrawing } from './heatDrawing.ts'
import { matrixDrawing } from './matrixDrawing.ts'
import { posterSvg } from './posterSvg.ts'
import { tableDrawing } from './tableDrawing.ts'
import { textLines } from './textLines.ts'

const width = 800
const mostRows = 12

/** What a picture says besides its rows. */
export interface PictureWords {
  readonly headline: string
  /** What is drawn, and the conditions it is cut by. */
  readonly notes: readonly string[]
  /** What is largest, smallest and missing. */
  readonly summary: string
  /** Source and dates. */
  readonly foot: readonly string[]
  readonly more: (rows: number) => string
  readonly nothing: string
}

const drawingOf =
  (card: Card, rows: readonly CardRow[], view: CardView, said: PictureWords) =>
  (room: number): Drawing => {
    const { picture } = card
    if (rows.length === 0) return block(textLines(said.nothing, 16, room), 0, 0, 26, { size: 16 })
    if ('chart' in picture) {
      const height = picture.chart.height(rows, view)
      const svg = staticSvg(picture.chart.option(rows, view, { width: room, theme: 'light' }), {
        id: card.id,
        width: room,
        height,
        title: said.headline,
        description: said.notes.join(' '),
      })
      return { svg: svg.replace('<svg ', `<svg width="${room}" height="${height}" `), height }
    }
    if ('heat' in picture) return heatDrawing(picture.heat(rows, view), room)
    /* The rows of a card are of the shape that its own picture draws. */
    if (picture.html === 'matrix')
      return matrixDrawing(rows as unknown as InitiativeMatrixRow[], view.words, room)
    const [first] = rows as unknown as PlanStateRow[]
    if (picture.html === 'figures' && first)
      return figuresDrawing(planFigures(first, view.words, view.filter), room)
    const cells = rows.map((row) => card.columns.map(({ value }) => String(value(row, view) ?? '')))
    return tableDrawing(card.columns.map(({ header }) => view.words.columns[header]), cells, room, { most: mostRows, more: said.more }) // prettier-ignore
  }

/** A card as a picture that stands alone: what it says, what it draws, its source and dates. */
export const cardPicture = (
  card: Card,
  rows: readonly CardRow[],
  view: CardView,
  said: PictureWords,
): string =>
  posterSvg({
    width,
    language: view.words.language,
    title: said.headline,
    notes: said.notes,
    summary: said.summary,
    body: drawingOf(card, rows, view, said),
    foot: said.foot,
  })
