import type { ChartContext } from './chartContext.ts'
import type { ChartMark } from './chartMark.ts'
import type { ChartOption } from './chartOption.ts'
import { frame } from './frame.ts'
import { palettes } from './palette.ts'
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

const labelOf = ({ value, note }: YearBar): string =>
  [value === null ? '' : `{value|${value}}`, note === '' ? '' : `{note|${note}}`]
    .filter((line) => line !== '')
    .join('\n')

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
  return {
    ...frame(context),
    grid: { left: 4, right: 4, top: 48, bottom: 48 },
    xAxis: {
      type: 'category',
      data: bars.map(({ label, sublabel }) => `{label|${label}}\n{sublabel|${sublabel}}`),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: soft, width: 1 } },
      axisLabel: {
        interval: 0,
        margin: 8,
        rich: {
          label: { fontSize: bars.length > 5 ? 14 : 16, color: ink, lineHeight: 20 },
          sublabel: { fontSize: 14, color: soft, lineHeight: 18 },
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
        data: bars.map((bar) => ({
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
            formatter: labelOf(bar),
            rich: {
              value: { fontSize: 24, fontWeight: 700, color: ink, lineHeight: 26 },
              note: { fontSize: 14, color: soft, lineHeight: 18 },
            },
          },
        })),
      },
    ],
  }
}
