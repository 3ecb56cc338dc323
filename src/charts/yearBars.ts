import type { ChartContext } from './chartContext.ts'
import type { ChartOption } from './chartOption.ts'
export interface YearBar { readonly id: string; readonly label: string; readonly sublabel: string; readonly value: number | null; readonly part: number | null; readonly hatched: boolean; readonly selected: boolean; readonly muted: boolean; readonly pick: unknown; readonly description: string }
export const yearBars = (bars: readonly YearBar[], context: ChartContext): ChartOption => ({ bars, context })
export const yearBarsHeight = (): number => 260
