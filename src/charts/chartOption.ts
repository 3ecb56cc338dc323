export type ChartOption = Record<string, unknown>
