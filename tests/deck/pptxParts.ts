import { strFromU8, unzipSync } from 'fflate'

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|apos);/gu, (_, name: string) => entities[name] ?? '')
const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found = '']) => found)

/** One series of a chart as its XML has it: the value at each place, undefined where there is a gap. */
export interface ChartSeries {
  readonly name: string
  readonly labels: readonly string[]
  readonly values: readonly (number | undefined)[]
  /** The same from the workbook inside. */
  readonly sheet: readonly (number | undefined)[]
}

export interface PptxSlide {
  /** Every paragraph's text, tables included. */
  readonly texts: readonly string[]
  /** The texts of each row of its table. */
  readonly rows: readonly (readonly string[])[]
  readonly series: readonly ChartSeries[]
  readonly notes: readonly string[]
  readonly xml: string
}

const paragraphs = (xml: string) =>
  all(xml, /<a:p>(.*?)<\/a:p>/gsu).map((one) => plain(all(one, /<a:t>([^<]*)<\/a:t>/gu).join('')))

const pointsOf = (cache: string) => {
  const found = new Map(
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v><\/c:pt>/gsu)].map(([, at, value = '']) => [Number(at), plain(value)]), // prettier-ignore
  )
  const count = Number(/<c:ptCount val="(\d+)"\/>/u.exec(cache)?.[1] ?? 0)
  return Array.from({ length: count }, (_, at) => found.get(at))
}
const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text))

const sheetColumn = (workbook: Uint8Array, column: number, length: number) => {
  const sheet = strFromU8(unzipSync(workbook)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  const letter = String.fromCharCode(66 + column)
  return Array.from({ length }, (_, row) =>
    numberOf(new RegExp(`<c r="${letter}${row + 2}"><v>([^<]*)</v></c>`, 'u').exec(sheet)?.[1]),
  )
}

/** Reads a PowerPoint file as plain XML, with nothing of what wrote it. */
export const pptxParts = (file: Uint8Array) => {
  const archive = unzipSync(file)
  const part = (path: string) => strFromU8(archive[path] ?? new Uint8Array())
  const relationOf = (path: string, kind: string) => {
    const [folder, name] = [path.replace(/\/[^/]+$/u, ''), path.split('/').at(-1)]
    const target = new RegExp(`Target="([^"]*/${kind}[^"]*)"`, 'u').exec(part(`${folder}/_rels/${name}.rels`))?.[1] // prettier-ignore
    return target === undefined ? null : `ppt/${target.replace(/^(?:\.\.|\/ppt)\//u, '')}`
  }
  const seriesOf = (path: string): ChartSeries[] => {
    const workbook = relationOf(path, 'Microsoft_Excel')
    return all(part(path), /<c:ser>(.*?)<\/c:ser>/gsu).map((xml, column) => {
      const values = pointsOf(/<c:val>(.*?)<\/c:val>/su.exec(xml)?.[1] ?? '').map(numberOf)
      return {
        name: plain(/<c:tx>.*?<c:v>([^<]*)<\/c:v>/su.exec(xml)?.[1] ?? ''),
        labels: pointsOf(/<c:cat>(.*?)<\/c:cat>/su.exec(xml)?.[1] ?? '').map((label) => label ?? ''),
        values,
        sheet:
          workbook === null ? [] : sheetColumn(archive[workbook] ?? new Uint8Array(), column, values.length),
      }
    })
  }
  const count = Object.keys(archive).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path)).length
  const slides = Array.from({ length: count }, (_, index): PptxSlide => {
    const path = `ppt/slides/slide${index + 1}.xml`
    const xml = part(path)
    const chart = relationOf(path, 'chart')
    const notes = relationOf(path, 'notesSlide')
    return {
      texts: paragraphs(xml),
      rows: all(xml, /<a:tr [^>]*>(.*?)<\/a:tr>/gsu).map((row) =>
        all(row, /<a:tc>(.*?)<\/a:tc>/gsu).map((cell) => paragraphs(cell).join('\n')),
      ),
      series: chart === null ? [] : seriesOf(chart),
      notes: notes === null ? [] : paragraphs(part(notes)),
      xml,
    }
  })
  return { slides, part, paths: Object.keys(archive) }
}
