import type { EChartsCoreOption } from 'echarts/core'

/** A picture as ECharts takes it. */
export type ChartOption = EChartsCoreOption
