import type { ChartContext } from './chartContext.ts'
import type { ChartMark } from './chartMark.ts'
import type { ChartOption } from './chartOption.ts'
import { frame } from './frame.ts'
import { palettes } from './palette.ts'
import type { ToldBar } from './toldBars.ts'

/** One bar of a ranking: its name on the left, its number on the right. */
export interface RankedBar extends ChartMark {
  readonly label: string
  readonly value: number
}

const rowHeight = 34

/** How tall a ranking is drawn, in px. */
export const rankedBarsHeight = (count: number): number => Math.max(1, count) * rowHeight + 8

/** Bars from 0 in the order given; the chosen ones (else the largest) stand out, the others are context. */
export const rankedBars = (bars: readonly RankedBar[], context: ChartContext): ChartOption => {
  const { accent, context: grey, ink, soft } = palettes[context.theme]
  const most = Math.max(0, ...bars.map(({ value }) => value))
  const anySelected = bars.some(({ selected }) => selected)
  const standsOut = ({ selected, value }: RankedBar) => (anySelected ? selected : value === most)
  const longest = Math.max(
    0,
    ...bars.map(({ label }) => [...label].reduce((sum, letter) => sum + (letter > '\u00ff' ? 1 : 0.6), 0)),
  )
  const nameWidth = Math.min(longest * 15 + 4, context.width * 0.45)
  return {
    ...frame(context),
    grid: { left: nameWidth + 8, right: 40, top: 0, bottom: 8 },
    xAxis: { type: 'value', min: 0, show: false },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: soft } },
      axisLabel: {
        interval: 0,
        fontSize: 15,
        lineHeight: 17,
        color: ink,
        width: nameWidth,
        overflow: 'break',
        margin: 8,
      },
    },
    series: [
      {
        id: 'ranking',
        type: 'bar',
        barWidth: 18,
        cursor: 'pointer',
        data: bars.map((bar) => ({
          value: bar.value,
          id: bar.id,
          pick: bar.pick,
          read: bar.read,
          description: bar.description,
          told: {
            name: bar.label,
            sub: '',
            note: '',
            value: bar.value,
            tone: standsOut(bar) ? 'accent' : 'context',
          } satisfies ToldBar,
          itemStyle: { color: standsOut(bar) ? accent : grey },
          label: {
            show: true,
            position: 'right',
            formatter: '{c}',
            fontSize: 16,
            fontWeight: 700,
            color: ink,
          },
        })),
      },
    ],
  }
}
