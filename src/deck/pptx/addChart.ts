import type PptxGenJS from 'pptxgenjs'
import { bodyRoom, type ChartBody, slideSize } from '../face.ts'
import { colours, inches, toneColour, typeface } from './look.ts'
import { plainText } from './plainText.ts'

/** The names under the bars: with what stands under them, and what stands in the place of a number. */
export const categoryNames = ({ series }: ChartBody): string[] =>
  (series[0]?.bars ?? []).map(({ name, sub }, index) => {
    const notes = series.flatMap(({ name: ofSeries, bars }) => {
      const bar = bars[index]
      if (!bar || bar.note === '') return []
      return [series.length > 1 ? `${ofSeries} ${bar.note}` : bar.note]
    })
    return plainText([[name, sub].filter(Boolean).join(' '), ...notes].join('\n'))
  })

/** A chart that PowerPoint can edit, with its numbers in a workbook inside. Where nothing is reported there is no bar. */
export const addChart = (slide: PptxGenJS.Slide, body: ChartBody, title: string): void => {
  const labels = categoryNames(body)
  const [first] = body.series
  const isAlone = body.series.length === 1
  const chartColors = isAlone
    ? (first?.bars ?? []).map(({ tone }) => toneColour(tone))
    : body.series.map(({ bars }) => toneColour(bars[0]?.tone ?? 'accent'))
  const data = body.series.map(({ name, bars }) => ({
    name: plainText(name),
    labels,
    /* Its types know no gap; it writes one all the same. */
    values: bars.map(({ value }) => value) as number[],
  }))
  const many = labels.length
  const size = body.lying
    ? Math.max(12, Math.min(16, Math.round(200 / Math.max(1, many * body.series.length))))
    : 16
  slide.addChart('bar', data, {
    x: inches(bodyRoom.left),
    y: inches(bodyRoom.top),
    w: inches(bodyRoom.width),
    h: inches(slideSize.height - bodyRoom.top - 60),
    barDir: body.lying ? 'bar' : 'col',
    barGapWidthPct: body.lying ? 40 : 90,
    chartColors,
    altText: plainText(title),
    showLegend: !isAlone,
    legendPos: 't',
    legendFontFace: typeface,
    legendFontSize: 14,
    legendColor: colours.soft,
    showValue: true,
    dataLabelFormatCode: '0',
    dataLabelFontFace: typeface,
    dataLabelFontBold: true,
    dataLabelFontSize: body.lying ? size : 24,
    dataLabelColor: colours.ink,
    dataLabelPosition: 'outEnd',
    /* Its types know one way only. */
    catAxisOrientation: (body.lying ? 'maxMin' : 'minMax') as 'minMax',
    /* Else PowerPoint and LibreOffice leave labels out where they stand close. */
    catAxisLabelFrequency: '1',
    catAxisLabelFontFace: typeface,
    catAxisLabelFontSize: size,
    catAxisLabelColor: colours.ink,
    catAxisLineColor: colours.soft,
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisMinVal: 0,
    valGridLine: { style: 'none' },
  })
}
