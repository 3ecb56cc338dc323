import type { ChartOption } from './chartOption.ts'
export const liveChart = (_: HTMLElement, _on: { onPick: (pick: unknown) => void }) => ({ update: (_o: ChartOption) => {}, walk: (_s: number) => '', pickCurrent: () => {}, clear: () => {}, resize: () => {}, dispose: () => {} })
