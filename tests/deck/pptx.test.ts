import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOf } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import type { Deck } from '../../src/deck/deck.ts'
import type { DeckSetting } from '../../src/deck/deckSetting.ts'
import { defaultDeck } from '../../src/deck/defaultDeck.ts'
import { type Face, smallestText } from '../../src/deck/face.ts'
import { facesOf } from '../../src/deck/facesOf.ts'
import { pptxOf } from '../../src/deck/pptx/pptxOf.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { activitiesByYear } from '../../src/queries/activitiesByYear.ts'
import { publicCommentByDepartment } from '../../src/queries/publicCommentByDepartment.ts'
import { publicCommentByYear } from '../../src/queries/publicCommentByYear.ts'
import { openSample } from '../sample.ts'
import { pptxParts } from './pptxParts.ts'
import { settingOf } from './sampleDeck.ts'

let database: Database
let setting: DeckSetting
let deck: Deck
let faces: Face[]
let made: ReturnType<typeof pptxParts>
beforeAll(async () => {
  const sample = await openSample()
  database = sample.database
  setting = settingOf(database, sample.folder.site)
  deck = await defaultDeck(setting)
  faces = await facesOf(deck, setting)
  made = pptxParts(await pptxOf(faces, setting))
})
afterAll(() => database.close())

const slideOfCard = (card: string) => {
  const at = faces.findIndex(({ slide }) => {
    const shows = deck.slides[slide]?.shows
    return shows?.kind === 'card' && shows.card === card && shows.choices === ''
  })
  return made.slides[at]
}
const cellText = (cell: string | number | null) => (cell === null ? '－' : String(cell))

describe('the PowerPoint file of the sample’s deck', () => {
  it('has a slide for every face, with its title', () => {
    expect(made.slides).toHaveLength(faces.length)
    for (const [index, face] of faces.entries()) expect(made.slides[index]?.texts[0]).toContain(face.title)
  })

  it('has in its charts the numbers of the cards’ rows, in the chart and in the workbook inside', async () => {
    const byYear = await database.all(activitiesByYear(emptyFilter))
    const comments = await database.all(publicCommentByYear(emptyFilter))
    const departments = await database.all(publicCommentByDepartment(emptyFilter))
    const expected = {
      'activities-by-year': byYear.map(({ entries }) => entries),
      'public-comment-by-year': comments.map(({ procedures }) => procedures),
      'public-comment-by-department': departments
        .map(({ procedures }) => procedures)
        .filter((one) => one > 0),
    }
    for (const [card, values] of Object.entries(expected)) {
      const [series, ...others] = slideOfCard(card)?.series ?? []
      expect(others).toEqual([])
      expect(series?.values, card).toEqual(values)
      expect(series?.sheet, card).toEqual(values)
    }
  })

  it('has on every slide the numbers that the screen shows, charts and tables alike', () => {
    let charts = 0
    for (const [index, { body, title }] of faces.entries()) {
      const slide = made.slides[index]
      if (body.kind === 'table') {
        expect(slide?.rows, title).toEqual([body.heads, ...body.rows.map(({ cells }) => cells.map(cellText))])
      } else if (body.kind === 'chart') {
        charts += 1
        const numbers = body.series.map(({ bars }) => bars.map(({ value }) => value ?? undefined))
        expect(
          slide?.series.map(({ values }) => values),
          title,
        ).toEqual(numbers)
        expect(
          slide?.series.map(({ sheet }) => sheet),
          title,
        ).toEqual(numbers)
        for (const bar of body.series.flatMap(({ bars }) => bars))
          expect(slide?.series[0]?.labels.join(), title).toContain(bar.name)
      } else if (body.kind === 'figures') {
        for (const { value, label, note } of body.figures)
          for (const text of [value, label, note]) expect(slide?.texts.join('\n'), title).toContain(text)
      }
    }
    expect(charts).toBeGreaterThan(3)
  })

  it('says on its masters whose it is, from what, and as of when, and numbers its slides', () => {
    const masters = made.paths.filter((path) => /^ppt\/slideLayouts\/[^/]+\.xml$/u.test(path)).map(made.part)
    const own = masters.filter((xml) => xml.includes('name="Ayumi'))
    expect(own).toHaveLength(2)
    for (const xml of own) {
      for (const text of [setting.city, setting.source, setting.asOf]) expect(xml).toContain(text)
      expect(xml).toContain('type="sldNum"')
    }
  })

  it('has in its notes how each was counted, a paragraph a line', () => {
    const rule = setting.words.rules[cardOf('plan-state').rule]
    for (const [index, face] of faces.entries())
      expect(made.slides[index]?.notes.filter(Boolean)).toEqual(
        expect.arrayContaining(face.notes.split('\n')),
      )
    expect(slideOfCard('plan-state')?.notes.join('\n')).toContain(rule)
  })

  it('names a Japanese typeface for Latin and Japanese letters and none smaller than the slides’ smallest', () => {
    for (const { xml } of made.slides) {
      for (const [, size] of xml.matchAll(/ sz="(\d+)"/gu)) expect(Number(size)).toBeGreaterThanOrEqual(smallestText * 100) // prettier-ignore
      const latin = [...xml.matchAll(/<a:latin typeface="([^"]*)"/gu)].map(([, name]) => name)
      const asian = [...xml.matchAll(/<a:ea typeface="([^"]*)"/gu)].map(([, name]) => name)
      expect(asian).toEqual(latin)
    }
    const charts = made.paths.filter((path) => /^ppt\/charts\/[^/]+\.xml$/u.test(path)).map(made.part)
    expect(charts.length).toBeGreaterThan(3)
    for (const xml of charts)
      expect(xml.match(/<a:ea /gu)).toHaveLength(xml.match(/<a:latin /gu)?.length ?? 0)
  })

  it('keeps what looks like a formula, markup or broken letters as plain text', async () => {
    const odd = `=HYPERLINK("x")<b>&"'\u0007\ud800${'𠮷'}`
    const safe = odd.replace(/[\u0007\ud800](?!\udfb7)/gu, '')
    const opens = null
    const bar = { name: odd, sub: '', note: '', value: 3, tone: 'accent', spoken: '', opens } as const
    const shared = { slide: 0, part: 1, parts: 1, title: odd, base: odd, notes: odd, rule: '' }
    const table = { kind: 'table', heads: [odd], widths: [880], headHeight: 30, size: 14, opener: 0, rows: [{ cells: [odd], opens, height: 30 }] } as const // prettier-ignore
    const chart = { kind: 'chart', lying: true, series: [{ name: odd, bars: [bar] }] } as const
    const parts = pptxParts(
      await pptxOf(
        [
          { ...shared, body: table },
          { ...shared, body: chart },
        ],
        setting,
      ),
    )
    const [first, second] = parts.slides
    expect(first?.texts[0]).toBe(safe)
    expect(first?.rows).toEqual([[safe], [safe]])
    expect(first?.notes).toContain(safe)
    expect(second?.series[0]).toMatchObject({ name: safe, labels: [safe], values: [3] })
    expect(parts.paths.some((path) => path.endsWith('.bin') || path.includes('vba'))).toBe(false)
  })
})
