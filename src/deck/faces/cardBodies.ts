import type { Card, CardRow, CardView, HtmlPicture } from '../../cards/card.ts'
import { drawnRows } from '../../cards/drawnRows.ts'
import { planFigures } from '../../cards/planFigures.ts'
import { toldBars } from '../../charts/toldBars.ts'
import { emptyFilter, type Filter, isEmptyFilter } from '../../domain/filter.ts'
import type { PresentWords } from '../../locales/presentWords.ts'
import type { FlagRow } from '../../queries/flaggedInitiatives.ts'
import type { InitiativeMatrixRow } from '../../queries/initiativeMatrix.ts'
import type { PlanStateRow } from '../../queries/planState.ts'
import type { Body, ChartBody } from '../face.ts'
import { type PlainRow, tableBodies } from '../tableBody.ts'
import { flagTable } from './flagTable.ts'
import { heatTable } from './heatTable.ts'
import { matrixTable } from './matrixTable.ts'
import { opensOfRow } from './opensOfRow.ts'

/* Columns that a slide leaves to the sentences behind a row. */
const leftToSentences: Partial<Record<HtmlPicture, readonly string[]>> = {
  'plan-list': ['plan_sentences', 'result_sentences'],
  'procedure-list': ['sentence'],
  'wording-list': ['similarity', 'earlier_department', 'fiscal_year'],
}

/* More of them would be too thin for the smallest text beside them. */
const mostBars = 20
/* More columns of a heat table would be too narrow to be read from the back of a room. */
const mostColumns = 6

/* What the bars count, as the card's own table calls it. */
const nameOfNumbers = ({ columns }: Card, rows: readonly CardRow[], view: CardView): string => {
  const held = columns.find(({ key }) => key === 'held' && view.settings.measure === 'held')
  const counts = columns.find(({ value }) => rows.some((row) => typeof value(row, view) === 'number'))
  const column = held ?? counts
  return column ? view.words.columns[column.header] : ''
}

const chartBody = (card: Card, rows: readonly CardRow[], view: CardView): ChartBody | null => {
  if (!('chart' in card.picture)) return null
  const { lying, bars } = toldBars(card.picture.chart.option(rows, view, { width: 880, theme: 'light' }))
  if (bars.length === 0 || bars.length > mostBars) return null
  return {
    kind: 'chart',
    lying,
    series: [
      {
        name: nameOfNumbers(card, rows, view),
        bars: bars.map(({ pick, read, description, ...bar }) => ({
          ...bar,
          spoken: description,
          /* A card's marks carry what the card wrote into them: pieces of a filter. */
          opens: bar.value === null ? null : { ...emptyFilter, ...view.filter, ...(pick as Partial<Filter>), ...(read as Partial<Filter>) }, // prettier-ignore
        })),
      },
    ],
  }
}

const listOf = (card: Card, rows: readonly CardRow[], view: CardView): Body[] => {
  const left = ('html' in card.picture ? leftToSentences[card.picture.html] : undefined) ?? []
  const columns = card.columns.filter(({ key }) => !left.includes(key))
  const plain: PlainRow[] = rows.map((row) => ({
    cells: columns.map(({ value }) => value(row, view)),
    opens: opensOfRow(row, view.filter),
  }))
  return tableBodies(columns.map(({ header }) => view.words.columns[header]), plain) // prettier-ignore
}

/** A card's rows as bodies of slides: its bars or figures, else a table over as many slides as it takes. */
export const cardBodies = (
  card: Card,
  answer: readonly CardRow[],
  view: CardView,
  said: PresentWords,
): Body[] => {
  const { picture } = card
  const { empty, emptyReport } = view.words.card
  const rows = drawnRows(card, answer, view)
  if (rows.length === 0)
    return [{ kind: 'text', lines: [answer.length > 0 || isEmptyFilter(view.filter) ? emptyReport : empty] }]
  const chart = chartBody(card, rows, view)
  if (chart) return [chart]
  if ('heat' in picture) {
    const data = picture.heat(rows, view)
    return data.columns.length <= mostColumns ? heatTable(data, view) : listOf(card, rows, view)
  }
  if (!('html' in picture)) return listOf(card, rows, view)
  /* The rows of a card are of the shape that its own picture draws. */
  const as = <Row>() => rows as unknown as readonly Row[]
  switch (picture.html) {
    case 'figures': {
      const [row] = as<PlanStateRow>()
      const figures = row ? planFigures(row, view.words, view.filter) : []
      return [
        {
          kind: 'figures',
          figures: figures.map(({ key, label, value, unit, note, read }) => ({
            key,
            label,
            value,
            unit,
            note,
            opens: Object.keys(read).length === 0 ? null : { ...emptyFilter, ...view.filter, ...read },
          })),
        },
      ]
    }
    case 'matrix':
      return matrixTable(as<InitiativeMatrixRow>(), view)
    case 'silent-list':
    case 'body-list':
    case 'flag-list':
      return flagTable(picture.html, as<FlagRow>(), view, said)
    default:
      return listOf(card, rows, view)
  }
}
