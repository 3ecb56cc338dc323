import type { ChartOption } from './chartOption.ts'
export const staticSvg = (_option: ChartOption, _: { readonly id: string; readonly width: number; readonly height: number; readonly title: string; readonly description: string }): string => '<svg viewBox="0 0 320 260"></svg>'
