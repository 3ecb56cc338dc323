import { afterAll, beforeAll, expect, it } from 'vitest'
import type { CardRow, CardView } from '../../src/cards/card.ts'
import { drawnRows } from '../../src/cards/drawnRows.ts'
import { cardOf, cards } from '../../src/cards/registry.ts'
import { shownColumns } from '../../src/cards/shownColumns.ts'
import { summaryOf } from '../../src/cards/summary/summaryOf.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { cardBodies } from '../../src/deck/faces/cardBodies.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { presentWords } from '../../src/locales/presentWords.ts'
import { sayBase, sayHeadline } from '../../src/locales/words.ts'
import { openMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'

/* An office's own table: no categories, no public comment. */
let plain: Database
let published: Database
beforeAll(async () => {
  plain = await openMadeUp([
    { year: 2023, initiative: '花いっぱい運動', category: undefined, text: '花を植えた。' },
    { year: 2024, initiative: '花いっぱい運動', category: undefined, kind: 'plan', text: '花を植える。' },
    { year: 2023, initiative: '見守り活動', category: undefined },
  ])
  published = (await openSample()).database
})
afterAll(() => plain.close?.())

const view = (words: typeof ja, filter: Filter = emptyFilter): CardView => ({
  words,
  settings: defaultSettings,
  filter,
})
const shown = async (id: string, database: Database, words: typeof ja = ja, filter: Filter = emptyFilter) => {
  const card = cardOf(id)
  const rows = await database.all<CardRow>(card.query(filter))
  const of = view(words, filter)
  const drawn = drawnRows(card, rows, of)
  return { drawn: drawn.length, rows: rows.length, headline: sayHeadline(words, card.headline(rows, of)), base: sayBase(words, card.base(drawn, of)), bodies: cardBodies(card, rows, of, presentWords(words.language)) } // prettier-ignore
}

it('a file without categories has no bar of 「区分なし」 but a sentence, on slides, too', async () => {
  const { drawn, headline, base, bodies } = await shown('activities-by-category', plain)
  expect([drawn, headline, base]).toEqual([0, '区分の書かれた取り組みはない', ''])
  expect(bodies).toEqual([{ kind: 'text', lines: [ja.card.emptyReport] }])
  expect((await shown('activities-by-category', plain, en)).headline).toBe(
    'No initiative here has a category',
  )
  const cut = await shown('activities-by-category', plain, ja, { ...emptyFilter, years: [2023] })
  expect([cut.drawn, cut.bodies]).toEqual([0, [{ kind: 'text', lines: [ja.card.emptyReport] }]])
  expect((await shown('silent-initiatives', plain)).base).not.toContain('区分')
  expect((await shown('silent-initiatives', plain)).headline).not.toContain('0')
})

it('what a choice leaves without categories is drawn where the file has some', async () => {
  const some = await openMadeUp([
    {
      year: 2023,
      initiative: '花いっぱい運動',
      category: undefined,
      text: '花を植えた。',
      department: '公園課',
    },
    { year: 2023, initiative: '見守り活動', category: 2, text: '見守った。' },
  ])
  const { drawn, rows, headline } = await shown('activities-by-category', some, ja, { ...emptyFilter, departments: ['公園課'] }) // prettier-ignore
  expect([drawn, rows]).toEqual([1, 1])
  expect(headline).toContain('区分なし')
  await some.close()
})

it('a file without categories names none: in no summary, no table and on no slide', async () => {
  for (const words of [ja, en])
    for (const card of cards) {
      const rows = await plain.all<CardRow>(card.query(emptyFilter))
      const of = view(words)
      const drawn = drawnRows(card, rows, of)
      const heads = shownColumns(card, drawn, of).map(({ header }) => header)
      const said = [summaryOf(card, drawn, of), JSON.stringify(cardBodies(card, rows, of, presentWords(words.language)))] // prettier-ignore
      expect([card.id, said.join(' ')]).not.toEqual([
        card.id,
        expect.stringMatching(/区分なし|no category/iu),
      ])
      if (drawn.length > 0)
        expect([card.id, heads]).not.toEqual([card.id, expect.arrayContaining(['category'])])
    }
})

it('a file without public comment says so on every card of it, and draws no year', async () => {
  for (const id of ['public-comment-by-year', 'public-comment-by-department', 'public-comment-list']) {
    const { drawn, headline, base } = await shown(id, plain)
    expect([id, drawn, headline, base]).toEqual([
      id,
      0,
      '読み込んだ報告に、パブリックコメントの記載はない',
      '',
    ])
    expect((await shown(id, plain, en)).headline).toBe('The reports opened name no public comment')
  }
  expect((await shown('public-comment-volume', plain)).drawn).toBe(0)
})

it('what a reader’s choice leaves without procedures is drawn as before, and so is the published report', async () => {
  const filter = { ...emptyFilter, years: [2023] }
  const { drawn, rows, headline } = await shown('public-comment-by-year', plain, ja, filter)
  expect([drawn, headline]).toEqual([rows, ja.headlines.noRows()])
  for (const id of ['activities-by-category', 'public-comment-by-year', 'public-comment-volume']) {
    const all = await shown(id, published)
    expect(all.drawn).toBe(all.rows)
  }
})

it('the words that tell how it is counted fit a table without ● and a cell that says 「－」', () => {
  expect(ja.rules.entries).toContain('報告の文1つを1件')
  for (const words of [ja, en])
    expect(words.flags['no-result'].blank({ fiscalYear: 2023 })).not.toMatch(/空白|blank/u)
})
