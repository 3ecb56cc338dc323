import type { ChartContext } from './chartContext.ts'
import type { ChartOption } from './chartOption.ts'
import { palettes } from './palette.ts'
import { typeface } from './typeface.ts'

/**
 * What every picture has in common: the typeface, no animation, and tooltips drawn as text inside the picture (HTML
 * tooltips would break the page's policy and let the data's text become HTML).
 */
export const frame = ({ theme }: ChartContext): ChartOption => {
  const { ink, paper, rule } = palettes[theme]
  return {
    animation: false,
    textStyle: { fontFamily: typeface, fontSize: 16, color: ink },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      confine: true,
      backgroundColor: paper,
      borderColor: rule,
      borderWidth: 1,
      padding: [6, 10],
      textStyle: { fontFamily: typeface, fontSize: 14, color: ink },
      formatter: ({ data }: { data: { description?: string } }) => data.description ?? '',
    },
  }
}
