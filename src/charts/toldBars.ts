import type { ChartOption } from './chartOption.ts'

/** What a bar says, apart from how ECharts draws it: for slides, which draw it anew. */
export interface ToldBar {
  readonly name: string
  /** Under the name: 実績 or 予定. */
  readonly sub: string
  /** Beside the number, or in its place. */
  readonly note: string
  /** Null where nothing is reported: blank is never zero. */
  readonly value: number | null
  readonly tone: 'accent' | 'context' | 'plan'
}

/** A bar of a picture with what it opens. */
export interface OpenedBar extends ToldBar {
  readonly pick: unknown
  readonly read: unknown
  readonly description: string
}

interface DataItem {
  readonly told?: ToldBar
  readonly pick?: unknown
  readonly read?: unknown
  readonly description?: string
}

/** The bars of a picture in reading order, and whether they lie; none for a picture that has no bars. */
export const toldBars = (option: ChartOption): { readonly lying: boolean; readonly bars: OpenedBar[] } => {
  const series = (Array.isArray(option.series) ? option.series : []) as readonly {
    readonly data?: readonly DataItem[]
  }[]
  const { yAxis } = option as { yAxis?: { type?: string } }
  return {
    lying: yAxis?.type === 'category',
    bars: series.flatMap(({ data = [] }) =>
      data.flatMap(({ told, pick, read, description = '' }) =>
        told ? [{ ...told, pick, read, description }] : [],
      ),
    ),
  }
}
