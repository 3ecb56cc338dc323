import { describe, expect, it } from 'vitest'
import { init } from '../../src/charts/echarts.ts'
import { staticSvg } from '../../src/charts/staticSvg.ts'
import { textWidth } from '../../src/charts/textWidth.ts'
import { type YearBar, yearBars, yearBarsHeight } from '../../src/charts/yearBars.ts'

const bar = (label: string, sublabel: string, value: number | null, note: string): YearBar => ({
  id: `${label}-${sublabel}`, label, sublabel, value, note, hatched: false, muted: false, pick: {}, read: {}, description: '', selected: false,
}) // prettier-ignore

interface Box { /** Texts of one line, which are set one after the other. */ readonly line: string; readonly text: string; readonly size: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number } // prettier-ignore

/** Where each text of the picture stands, by about how wide its letters are. */
const boxes = (bars: readonly YearBar[], width: number): Box[] => {
  const svg = staticSvg(yearBars(bars, { width, theme: 'light' }), { id: 'years', width, height: yearBarsHeight(), title: '', description: '' }) // prettier-ignore
  return [...svg.matchAll(/<text ([^>]*)>([^<]*\S[^<]*)<\/text>/gu)].map(
    ([, attributes = '', text = '']): Box => {
      const numberOf = (name: string) => Number(new RegExp(`(?:^| )${name}="(-?[\\d.]+)`, 'u').exec(attributes)?.[1] ?? 0) // prettier-ignore
      const size = numberOf('font-size')
      const [a = 1, b = 0, , , e = 0, f = 0] = /matrix\(([^)]+)\)/u.exec(attributes)?.[1]?.split(/[ ,]+/u).map(Number) ?? [1, 0, 0, 1, ...(/translate\(([^)]+)\)/u.exec(attributes)?.[1]?.split(/[ ,]+/u).map(Number) ?? [])] // prettier-ignore
      const long = textWidth(text, size)
      const from = numberOf('x') + { start: 0, middle: -long / 2, end: -long }[/text-anchor="(\w+)"/u.exec(attributes)?.[1] ?? 'start']! // prettier-ignore
      const y = numberOf('y')
      const corner = (dx: number, dy: number) => ({ x: a * dx - b * dy + e, y: b * dx + a * dy + f })
      const corners = [corner(from, y - size / 2), corner(from + long, y + size / 2)]
      const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y: one }) => one)]
      return { line: b === 0 ? `${text} ${e} ${y}` : `${e} ${f}`, text, size, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) } // prettier-ignore
    },
  )
}

const meet = (a: Box, b: Box) =>
  a.line !== b.line && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const years = (count: number, bars: (year: number) => YearBar) => Array.from({ length: count }, (_, index) => bars(index)) // prettier-ignore
const inJapanese = (at: number) => bar(`令和${at + 1}`, at % 2 === 0 ? '実績' : '予定', 100 + at, '実施123')
const inEnglish = (at: number) =>
  bar(`FY${2018 + at}`, at % 2 === 0 ? 'results' : 'plans', 1000 + at, '123 held')
const blanks = (at: number) =>
  bar(`平成${25 + at}`, '実績', at % 2 === 0 ? null : 5, at % 2 === 0 ? '記載なし' : '')

describe('the texts of bars over years', () => {
  it.each([7, 8, 9, 10, 12, 14, 18])('stand apart, whole and readable, where there are %i of them in 336 px', (count) => {
    for (const one of [inJapanese, inEnglish, blanks])
      for (const width of [336, 640]) {
        const bars = years(count, one)
        const found = boxes(bars, width)
        expect(found.map(({ text }) => text).join('').replace(/\s/gu, '').length).toBe(bars.map(({ label, sublabel, value, note }) => `${label}${sublabel}${value ?? ''}${note}`).join('').replace(/\s/gu, '').length)
        for (const box of found) {
          expect(box.size).toBeGreaterThanOrEqual(12)
          expect(box.left).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(width)
          expect(box.top).toBeGreaterThanOrEqual(0)
          expect(box.bottom).toBeLessThanOrEqual(yearBarsHeight())
        }
        const clashes = found.flatMap((a, index) => found.slice(index + 1).filter((b) => meet(a, b)).map((b) => `${a.text} ${b.text}`))
        expect(clashes).toEqual([])
      }
  }) // prettier-ignore

  it('are as large as ever where there is room', () => {
    const sizes = new Set(boxes(years(4, inJapanese), 640).map(({ size }) => size))
    expect([...sizes].sort()).toEqual([14, 16, 24])
  })

  it('lie again once there is room, in the picture that had none before', () => {
    const drawn = (widths: readonly number[]) => {
      const chart = init(null, null, { renderer: 'svg', ssr: true, width: 640, height: yearBarsHeight() })
      for (const width of widths) chart.setOption(yearBars(years(8, inJapanese), { width, theme: 'light' }), { notMerge: true }) // prettier-ignore
      const turned = [...chart.renderToSVGString().matchAll(/<text [^>]*matrix\(([^)]+)\)/gu)].filter(([, matrix = '']) => Number(matrix.split(/[ ,]+/u)[1]) !== 0) // prettier-ignore
      chart.dispose()
      return turned.length
    }
    expect(drawn([200])).toBeGreaterThan(0)
    expect(drawn([200, 640])).toBe(drawn([640]))
  })
})
