import type PptxGenJS from 'pptxgenjs'
import { bodyRoom, type Face, type FiguresBody, type TableBody } from '../face.ts'
import { cellText, isOfNumbers } from '../tableBody.ts'
import { addChart } from './addChart.ts'
import { colours, inches, typeface } from './look.ts'
import { plainText } from './plainText.ts'

const text = { fontFace: typeface, lang: 'ja-JP', margin: 0, color: colours.ink } as const
const line = { type: 'solid', pt: 0.75, color: 'C8C8CB' } as const

const addTable = (slide: PptxGenJS.Slide, body: TableBody): void => {
  const align = body.heads.map((_, column) =>
    isOfNumbers(body, column) ? ('right' as const) : ('left' as const),
  )
  const border: PptxGenJS.TableCellProps['border'] = [
    { type: 'none' },
    { type: 'none' },
    line,
    { type: 'none' },
  ]
  const cell = (said: string, column: number, look: PptxGenJS.TableCellProps) => ({
    text: plainText(said),
    options: { align: align[column] ?? 'left', valign: 'top' as const, border, ...look },
  })
  slide.addTable(
    [
      body.heads.map((head, column) => cell(head, column, { bold: true, color: colours.soft })),
      ...body.rows.map(({ cells }) =>
        cells.map((one, column) => cell(cellText(one), column, { bold: typeof one === 'number' })),
      ),
    ],
    {
      x: inches(bodyRoom.left),
      y: inches(bodyRoom.top),
      w: inches(bodyRoom.width),
      colW: body.widths.map(inches),
      rowH: [body.headHeight, ...body.rows.map(({ height }) => height)].map(inches),
      fontFace: typeface,
      fontSize: body.size,
      color: colours.ink,
      margin: [inches(3), inches(6), inches(3), 0],
    },
  )
}

const addFigures = (slide: PptxGenJS.Slide, { figures }: FiguresBody): void => {
  const [columns, gap] = [2, 32]
  const w = (bodyRoom.width - gap) / columns
  const h = bodyRoom.height / Math.ceil(figures.length / columns)
  figures.forEach(({ label, value, unit, note }, index) => {
    const x = bodyRoom.left + (index % columns) * (w + gap)
    const y = bodyRoom.top + Math.floor(index / columns) * h
    const at = (top: number, height: number) => ({
      x: inches(x),
      y: inches(y + top),
      w: inches(w),
      h: inches(height),
    })
    const isNumber = /^\d+$/u.test(value)
    slide.addShape('line', { ...at(0, 0), line: { color: colours.ink, width: 1.5 } })
    slide.addText(plainText(label), { ...text, ...at(8, 26), fontSize: 18, color: colours.soft })
    slide.addText(
      [
        { text: plainText(value), options: { fontSize: isNumber ? 60 : 32, bold: true } },
        { text: plainText(` ${unit}`), options: { fontSize: 22, color: colours.soft } },
      ],
      { ...text, ...at(36, 76), valign: 'middle' },
    )
    slide.addText(plainText(note), {
      ...text,
      ...at(114, 44),
      fontSize: 15,
      color: colours.soft,
      valign: 'top',
    })
  })
}

/** Draws what a slide shows with PowerPoint's own charts, tables and texts. */
export const addBody = (slide: PptxGenJS.Slide, { body, title }: Face): void => {
  if (body.kind === 'chart') addChart(slide, body, title)
  else if (body.kind === 'table') addTable(slide, body)
  else if (body.kind === 'figures') addFigures(slide, body)
  else
    slide.addText(
      body.lines.map((said) => ({ text: plainText(said), options: { breakLine: true } })),
      {
        ...text,
        x: inches(bodyRoom.left),
        y: inches(body.kind === 'cover' ? 280 : bodyRoom.top),
        w: inches(bodyRoom.width),
        h: inches(body.kind === 'cover' ? 180 : bodyRoom.height),
        fontSize: body.kind === 'cover' ? 18 : 22,
        color: body.kind === 'cover' ? colours.soft : colours.ink,
        valign: 'top',
        paraSpaceAfter: 8,
      },
    )
}
