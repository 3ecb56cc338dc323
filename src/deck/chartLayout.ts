import { textLines } from '../export/picture/textLines.ts'
import { textWidth } from '../charts/textWidth.ts'
import { bodyRoom, type ChartBar, type ChartBody, smallestText } from './face.ts'

export interface PlacedText {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly size: number
  readonly look: 'ink' | 'soft'
  readonly bold?: boolean
  readonly anchor?: 'middle' | 'end'
}

export interface PlacedBar {
  readonly bar: ChartBar
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A chart as rectangles and texts in the room of a slide's body, in points. */
export interface ChartLayout {
  readonly bars: readonly PlacedBar[]
  readonly texts: readonly PlacedText[]
  /** The line that the bars stand on. */
  readonly axis: string
  /** One swatch a series, where there are several. */
  readonly legend: readonly (Pick<PlacedBar, 'x' | 'y'> & { readonly tone: ChartBar['tone'] })[]
}

const { width, height } = bodyRoom
const mostOf = ({ series }: ChartBody) =>
  Math.max(1, ...series.flatMap(({ bars }) => bars.map(({ value }) => value ?? 0)))

const leading = 1.15

/* A long name is set smaller, over several lines, before anything of it would be left out. */
const fitting = (label: string, size: number, room: number, row: number): { lines: string[]; of: number } => {
  const lines = textLines(label, size, room)
  if (lines.length * size * leading <= row || size <= smallestText) return { lines, of: size }
  return fitting(label, Math.max(smallestText, size - 1), room, row)
}

const standing = (body: ChartBody): ChartLayout => {
  const bars = body.series.flatMap((one) => one.bars)
  const place = Math.min(240, width / Math.max(1, bars.length))
  const thick = Math.min(120, place * 0.56)
  const left = (width - place * bars.length) / 2
  const [head, foot] = [70, 56]
  const base = height - foot
  const scale = (base - head) / mostOf(body)
  const size = place < 110 ? 14 : 20
  const placed = bars.map((bar, index) => {
    const tall = (bar.value ?? 0) * scale
    return { bar, x: left + place * index + (place - thick) / 2, y: base - tall, width: thick, height: tall }
  })
  const texts = placed.flatMap(({ bar, x, y }): PlacedText[] => {
    const middle = { x: x + thick / 2, anchor: 'middle' as const }
    const lift = bar.note === '' ? 0 : 22
    return [
      ...(bar.value === null ? [] : [{ ...middle, text: String(bar.value), y: y - 10 - lift, size: 34, look: 'ink' as const, bold: true }]), // prettier-ignore
      ...(bar.note === '' ? [] : [{ ...middle, text: bar.note, y: y - 10, size: 16, look: 'soft' as const }]),
      { ...middle, text: bar.name, y: base + size + 8, size, look: 'ink' },
      { ...middle, text: bar.sub, y: base + size * 2 + 10, size: size - 2, look: 'soft' },
    ]
  })
  return { bars: placed, texts, axis: `M0 ${base}H${width}`, legend: [] }
}

const lying = (body: ChartBody): ChartLayout => {
  const [first] = body.series
  const names = first?.bars ?? []
  const many = body.series.length
  const head = many > 1 ? 30 : 0
  const row = Math.min(56, (height - head) / Math.max(1, names.length))
  const size = Math.max(smallestText, Math.min(18, row / (many > 1 ? 2.2 : 1.5)))
  const labels = names.map(({ name, sub }) => [name, sub].filter(Boolean).join(' '))
  const room = Math.min(width * 0.46, Math.max(...labels.map((label) => textWidth(label, size))) + 16)
  const scale = (width - room - 110) / mostOf(body)
  const thick = Math.min(26, (row * 0.72) / many)
  const texts: PlacedText[] = []
  const bars: PlacedBar[] = []
  labels.forEach((label, index) => {
    const top = head + row * index
    const { lines, of } = fitting(label, size, room - 12, row)
    const start = top + row / 2 - ((lines.length - 1) * of * leading) / 2 + of * 0.36
    lines.forEach((text, line) =>
      texts.push({
        text,
        x: room - 12,
        y: start + line * of * leading,
        size: of,
        look: 'ink',
        anchor: 'end',
      }),
    )
    body.series.forEach(({ bars: ofSeries }, place) => {
      const bar = ofSeries[index]
      if (!bar) return
      const y = top + (row - thick * many) / 2 + thick * place
      const long = (bar.value ?? 0) * scale
      bars.push({ bar, x: room, y, width: long, height: thick - (many > 1 ? 1 : 0) })
      const number = Math.max(smallestText, Math.min(18, many > 1 ? thick : size))
      const text = bar.value === null ? bar.note : String(bar.value)
      texts.push({ text, x: room + long + 6, y: y + thick / 2 + number * 0.36, size: number, look: bar.value === null ? 'soft' : 'ink', bold: bar.value !== null }) // prettier-ignore
    })
  })
  const legend: { x: number; y: number; tone: ChartBar['tone'] }[] = []
  let x = room
  if (many > 1)
    for (const { name, bars: ofSeries } of body.series) {
      legend.push({ x, y: 2, tone: ofSeries[0]?.tone ?? 'accent' })
      texts.push({ text: name, x: x + 22, y: 15, size: 15, look: 'soft' })
      x += textWidth(name, 15) + 48
    }
  return { bars, texts, axis: `M${room} ${head}V${head + row * names.length}`, legend }
}

export const chartLayout = (body: ChartBody): ChartLayout => (body.lying ? lying(body) : standing(body))
