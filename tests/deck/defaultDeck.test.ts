import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import { cards } from '../../src/cards/registry.ts'
import type { CardRow } from '../../src/cards/card.ts'
import type { Database } from '../../src/database/database.ts'
import { type Deck, slideOf } from '../../src/deck/deck.ts'
import type { DeckSetting } from '../../src/deck/deckSetting.ts'
import { defaultDeck } from '../../src/deck/defaultDeck.ts'
import { bodyRoom, type Face, smallestText } from '../../src/deck/face.ts'
import { facesOf } from '../../src/deck/facesOf.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import type { Site } from '../../src/domain/site.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'
import { departments } from '../../src/queries/departments.ts'
import { initiativeGrowth } from '../../src/queries/growth.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { fillMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'
import { twoReports } from '../twoReports.ts'
import { settingOf } from './sampleDeck.ts'

let database: Database
let site: Site
let setting: DeckSetting
let deck: Deck
let faces: Face[]
beforeAll(async () => {
  const sample = await openSample()
  database = sample.database
  site = sample.folder.site
  setting = settingOf(database, site)
  deck = await defaultDeck(setting)
  faces = await facesOf(deck, setting)
})
afterAll(() => database.close())

const shown = ({ slides }: Deck) =>
  slides.map(({ shows }) =>
    shows.kind === 'card' ? `${shows.card}${shows.choices === '' ? '' : `?${shows.choices}`}` : shows.kind,
  )

describe('the deck that the report itself asks for', () => {
  it('tells of the plan, then of the silent, public comment, growth, open questions and each department', async () => {
    const order = shown(deck)
    const named = await database.all(departments())
    expect(order).toEqual([
      ...['cover', 'plan-state', 'activities-by-year'],
      ...['silent-initiatives', 'plan-state?category=5', 'waits-on-body?category=5'],
      ...['public-comment-by-year', 'public-comment-by-department'],
      ...['growth', 'growth', 'flagged-initiatives'],
      ...['stopped', 'unchanged-wording', 'waits-on-body', 'department-moved'].map((flag) => `flagged-initiatives?flag=${flag}`), // prettier-ignore
      'text',
      ...named.map(() => 'department'),
    ])
  })

  it('holds the plan against what was done once two reports are joined', async () => {
    const joined = await openNode()
    try {
      await fillMadeUp(joined, twoReports)
      const both = settingOf(joined, site)
      const ofBoth = await defaultDeck(both)
      expect(shown(ofBoth)).toContain('plan-vs-actual')
      expect(shown(ofBoth)).toContain('plan-vs-actual-by-department')
      expect((await facesOf(ofBoth, both)).length).toBeGreaterThanOrEqual(ofBoth.slides.length)
    } finally {
      await joined.close()
    }
  })

  it('has the headline of its card on every slide of one', async () => {
    for (const { id, query, headline } of cards) {
      const face = faces.find(({ slide }) => {
        const shows = deck.slides[slide]?.shows
        return shows?.kind === 'card' && shows.card === id && shows.choices === ''
      })
      if (!face) continue
      const rows = (await database.all(query(emptyFilter))) as CardRow[]
      const view = { words: ja, settings: { measure: 'entries', related: false, names: 'printed' }, filter: emptyFilter } as const // prettier-ignore
      expect(face.title).toBe(sayHeadline(ja, headline(rows, view)))
    }
  })

  it('says of every slide how it was counted, from what, and as of when', () => {
    for (const { notes, slide } of faces) {
      expect(notes).toContain(site.report.title)
      expect(notes).toContain(site.report.asOf.ja)
      const kind = deck.slides[slide]?.shows.kind
      if (kind !== 'text') expect(notes).toContain(ja.card.rule)
    }
  })
})

describe('what stands on a slide', () => {
  it('fits its room in type that the back of the room can read', () => {
    for (const { body, title } of faces) {
      if (body.kind !== 'table') continue
      const height = body.rows.reduce((sum, row) => sum + row.height, body.headHeight)
      expect(height, title).toBeLessThanOrEqual(bodyRoom.height)
      expect(body.size).toBeGreaterThanOrEqual(smallestText)
      expect(body.widths.reduce((sum, one) => sum + one, 0)).toBeCloseTo(bodyRoom.width)
    }
  })

  it('opens behind every bar exactly as many sentences as the bar counts', async () => {
    let bars = 0
    for (const { body } of faces) {
      if (body.kind !== 'chart') continue
      for (const bar of body.series.flatMap((one) => one.bars)) {
        if (bar.opens === null) continue
        bars += 1
        expect(await database.all(sentences(bar.opens)), bar.spoken).toHaveLength(bar.value ?? Number.NaN)
      }
    }
    expect(bars).toBeGreaterThan(20)
  })

  it('opens behind every row of a department’s page the sentences that the row counts', async () => {
    let rows = 0
    for (const { slide, body } of faces) {
      if (deck.slides[slide]?.shows.kind !== 'department' || body.kind !== 'table') continue
      for (const { cells, opens } of body.rows) {
        const numbers = cells.filter((cell) => typeof cell === 'number')
        if (numbers.length === 0) continue
        rows += 1
        const found = await database.all(sentences(opens ?? emptyFilter))
        expect(found, cells.join()).toHaveLength(numbers.reduce((sum, one) => sum + one, 0))
      }
    }
    expect(rows).toBeGreaterThan(0)
  })

  it.each(cards.map(({ id }) => id))(
    'shows the card %s, whole, as slides in both languages',
    async (card) => {
      for (const words of [ja, en]) {
        const ofCard = { slides: [slideOf({ kind: 'card', card, choices: '' })], asOf: '' }
        const made = await facesOf(ofCard, settingOf(database, site, words))
        expect(made.length).toBeGreaterThan(0)
        for (const { title, body } of made) {
          expect(title).not.toBe('')
          if (body.kind !== 'table') continue
          const height = body.rows.reduce((sum, row) => sum + row.height, body.headHeight)
          if (body.rows.length > 1) expect(height, title).toBeLessThanOrEqual(bodyRoom.height)
        }
      }
    },
  )
})

describe('growth between two years', () => {
  it('adds up to the growth of the whole report', async () => {
    const rows = await database.all(initiativeGrowth(emptyFilter))
    const held = await database.all(sentences({ ...emptyFilter, kinds: ['result'] }))
    const year = rows[0]?.fiscalYear ?? 0
    const total = (side: 'from' | 'to') => rows.reduce((sum, row) => sum + row[side], 0)
    expect(total('from')).toBe(held.filter(({ fiscalYear }) => fiscalYear === year - 1).length)
    expect(total('to')).toBe(held.filter(({ fiscalYear }) => fiscalYear === year).length)
  })
})
