import type { ChartOption } from './chartOption.ts'

/** Where a mark stands in a picture, and what it carries. */
export interface DrawnMark {
  readonly seriesIndex: number
  readonly dataIndex: number
  readonly pick: unknown
  readonly read: unknown
  readonly description: string
}

interface DataItem {
  readonly pick?: unknown
  readonly read?: unknown
  readonly description?: string
}

/** The marks of a picture in reading order. */
export const marksOf = (option: ChartOption): DrawnMark[] => {
  const series = (Array.isArray(option.series) ? option.series : []) as readonly {
    readonly data?: readonly DataItem[]
  }[]
  return series.flatMap(({ data = [] }, seriesIndex) =>
    data.map(({ pick, read, description = '' }, dataIndex) => ({
      seriesIndex,
      dataIndex,
      pick,
      read,
      description,
    })),
  )
}
