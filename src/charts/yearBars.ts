import type { ChartContext } from './chartContext.ts'
import type { ChartMark } from './chartMark.ts'
import type { ChartOption } from './chartOption.ts'
import { frame } from './frame.ts'
import { palettes } from './palette.ts'
import { textRows } from './textRows.ts'
import type { ToldBar } from './toldBars.ts'

/** One bar over time. A plan is hatched; a year without a number has no bar but its place and a word. */
export interface YearBar extends ChartMark {
  readonly label: string
  readonly sublabel: string
  readonly value: number | null
  /** Small words over the bar: beside its number (うち実施50), or in its place (データなし, 記載なし). */
  readonly note: string
  readonly hatched: boolean
  readonly muted: boolean
}

/** How tall bars over time are drawn, in px. */
export const yearBarsHeight = (): number => 252

const side = 4

/** Bars over time from 0, each with its number over it; every year has its place, gaps included. */
export const yearBars = (bars: readonly YearBar[], context: ChartContext): ChartOption => {
  const { accent, context: grey, ink, soft, paper } = palettes[context.theme]
  const fill = ({ hatched, muted }: YearBar) => {
    const color = muted ? grey : accent
    return hatched
      ? {
          color: paper,
          borderColor: color,
          borderWidth: 1.5,
          decal: { symbol: 'rect', color, dashArrayX: [1, 0], dashArrayY: [1.5, 5], rotation: -Math.PI / 4 },
        }
      : { color }
  }
  const place = (context.width - 2 * side) / Math.max(1, bars.length)
  const names = textRows(
    [
      { name: 'label', texts: bars.map(({ label }) => label), size: 16, leading: 4 },
      { name: 'sublabel', texts: bars.map(({ sublabel }) => sublabel), size: 14, leading: 4 },
    ],
    place,
  )
  const numbers = textRows(
    [
      { name: 'value', texts: bars.map(({ value }) => (value === null ? '' : String(value))), size: 24, leading: 2 }, // prettier-ignore
      { name: 'note', texts: bars.map(({ note }) => note), size: 14, leading: 4 },
    ],
    place,
  )
  return {
    ...frame(context),
    grid: {
      left: side,
      right: side,
      top: Math.max(48, numbers.height + 4),
      bottom: Math.max(48, names.height + 10),
    },
    xAxis: {
      type: 'category',
      data: bars.map((_, index) => names.textAt(index)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: soft, width: 1 } },
      axisLabel: {
        interval: 0,
        margin: 8,
        rotate: names.isUpright ? 90 : 0,
        rich: {
          label: { ...names.styleOf('label'), color: ink },
          sublabel: { ...names.styleOf('sublabel'), color: soft },
        },
      },
    },
    yAxis: { type: 'value', min: 0, show: false, minInterval: 1 },
    series: [
      {
        id: 'years',
        type: 'bar',
        barCategoryGap: '38%',
        barMaxWidth: 64,
        cursor: 'pointer',
        data: bars.map((bar, index) => ({
          value: bar.value ?? 0,
          id: bar.id,
          pick: bar.pick,
          read: bar.read,
          description: bar.description,
          told: {
            name: bar.label,
            sub: bar.sublabel,
            note: bar.note,
            value: bar.value,
            tone: bar.muted ? 'context' : bar.hatched ? 'plan' : 'accent',
          } satisfies ToldBar,
          itemStyle: bar.value === null ? { color: paper } : fill(bar),
          label: {
            show: true,
            position: 'top',
            distance: 4,
            /* Said in either case: a turn that is not would stay from the bars before. */
            rotate: numbers.isUpright ? 90 : 0,
            ...(numbers.isUpright ? { align: 'left', verticalAlign: 'middle' } : {}),
            formatter: numbers.textAt(index),
            rich: {
              value: { ...numbers.styleOf('value'), fontWeight: 700, color: ink },
              note: { ...numbers.styleOf('note'), color: soft },
            },
          },
        })),
      },
    ],
  }
}
