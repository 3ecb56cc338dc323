import type { ChartContext } from './chartContext.ts'
import type { ChartOption } from './chartOption.ts'
export interface RankedBar { readonly id: string; readonly label: string; readonly value: number; readonly part: number | null; readonly selected: boolean; readonly pick: unknown; readonly description: string }
export const rankedBars = (bars: readonly RankedBar[], context: ChartContext): ChartOption => ({ bars, context })
export const rankedBarsHeight = (count: number): number => 30 + count * 30
