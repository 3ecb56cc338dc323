import type { ChartOption } from './chartOption.ts'
import { init } from './echarts.ts'
import { plainSvg } from './plainSvg.ts'

export interface StaticPicture {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
}

/** Draws a picture as SVG text, without a browser: no style of its own, with a title and a description. */
export const staticSvg = (
  option: ChartOption,
  { id, width, height, title, description }: StaticPicture,
): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  try {
    chart.setOption({ ...option, tooltip: { show: false } })
    return plainSvg(chart.renderToSVGString({ useViewBox: true }), { id, title, description })
  } finally {
    chart.dispose()
  }
}
