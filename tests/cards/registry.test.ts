import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Card, type CardRow, type CardView, htmlPictures } from '../../src/cards/card.ts'
import { cardOf, cards } from '../../src/cards/registry.ts'
import { staticSvg } from '../../src/charts/staticSvg.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter, filterFields, type FilterField } from '../../src/domain/filter.ts'
import { flagIds } from '../../src/domain/flag.ts'
import { defaultSettings, type Settings } from '../../src/domain/settings.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayBase, sayHeadline, type Words } from '../../src/locales/words.ts'
import { sentences } from '../../src/queries/sentences.ts'
import { filterChoices } from '../../src/queries/filterChoices.ts'
import { openSample } from '../sample.ts'

/** The ids that stand in embed addresses other sites have copied: none of them may ever go. */
const publicIds = [
  'plan-state',
  'activities-by-year',
  'activities-by-category',
  'activities-by-department',
  'initiative-matrix',
  'department-by-initiative',
  'silent-initiatives',
  'public-comment-by-year',
  'public-comment-by-department',
  'public-comment-list',
]

/** The cards that say of one report alone what they lack. */
const ofTwoReports = ['plan-vs-actual', 'plan-vs-actual-by-department', 'initiatives-changed']

const languages: readonly Words[] = [ja, en]
const light = { width: 336, theme: 'light' } as const
const view = (words: Words, filter = emptyFilter, settings: Settings = defaultSettings): CardView => ({
  words,
  settings,
  filter,
})
const everySetting: readonly Settings[] = (['entries', 'held'] as const).flatMap((measure) =>
  [false, true].map((related) => ({ measure, related })),
)

let database: Database
/** For every field, filters that choose one value of it that stands in Isehara's report. */
const choosing = new Map<FilterField, Filter[]>()
const rowsOf = (card: Card, filter: Filter = emptyFilter) => database.all<CardRow>(card.query(filter))

beforeAll(async () => {
  database = (await openSample()).database
  const choices = await database.all(filterChoices())
  const add = (field: FilterField, choice: Partial<Filter>) =>
    choosing.set(field, [...(choosing.get(field) ?? []), { ...emptyFilter, ...choice }])
  for (const { field, value } of choices)
    add(field, { [field]: [field === 'years' || field === 'categories' ? Number(value) : value] })
  for (const flag of flagIds) add('flags', { flags: [flag] })
  for (const words of ['市民', '環境 講座', 'パブリックコメント']) add('words', { words })
})
afterAll(() => database.close())

/** The first, middle and last of a field's filters. */
const someChoosing = (field: FilterField): Filter[] => {
  const all = choosing.get(field) ?? []
  return [...new Set([all.at(0), all.at(all.length >> 1), all.at(-1)])].filter(
    (filter) => filter !== undefined,
  )
}

const holdsBigInt = (value: unknown): boolean =>
  typeof value === 'bigint' ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsBigInt))

/** The text of a query without anything in brackets: what is left is the outermost SELECT. */
const outermost = (text: string): string => {
  const shorter = text.replace(/\([^()]*\)/gu, '')
  return shorter === text ? text : outermost(shorter)
}

/** What a missing or wrong value leaves in a sentence. */
const broken = /undefined|null|NaN|Infinity|\[object/u

describe('the list of cards', () => {
  it('names every card once, in kebab-case', () => {
    const ids = cards.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u)
  })

  it.each(publicIds)('keeps %s, which stands in embed addresses', (id) => {
    expect(cardOf(id).id).toBe(id)
  })

  it('says which card it does not know', () => {
    expect(() => cardOf('no-such-card')).toThrow('no-such-card')
  })

  it('has a filter that chooses something real for every field', () => {
    expect([...choosing.keys()].sort()).toEqual([...filterFields].sort())
  })
})

describe.each(cards)('the card $id', (card) => {
  const picture = card.picture

  it('answers on the whole report and under every field of the filter, without a BigInt, and survives JSON', async () => {
    for (const filter of [emptyFilter, ...filterFields.flatMap(someChoosing)]) {
      const rows = await rowsOf(card, filter)
      expect(holdsBigInt(rows), JSON.stringify(filter)).toBe(false)
      expect(JSON.parse(JSON.stringify(rows)), JSON.stringify(filter)).toStrictEqual(rows)
    }
  })

  it('has rows to show of the whole report, unless one report alone cannot give any', async () => {
    const rows = await rowsOf(card)
    if (!ofTwoReports.includes(card.id)) return expect(rows.length).toBeGreaterThan(0)
    expect(rows).toEqual([])
    for (const words of languages) expect(card.needs && words.needs[card.needs]).toMatch(/\S/u)
  })

  it('says the order of its rows', () => {
    expect(outermost(card.query(emptyFilter).text)).toMatch(/\bORDER BY\b/u)
  })

  it('gives the same rows when asked twice', async () => {
    for (const filter of [emptyFilter, ...filterFields.map((field) => someChoosing(field)[0] ?? emptyFilter)])
      expect(await rowsOf(card, filter)).toEqual(await rowsOf(card, filter))
  })

  it('has the same rows whatever the fields hold that a click on it sets', async () => {
    const whole = await rowsOf(card)
    for (const field of card.sets)
      for (const filter of choosing.get(field) ?? [])
        expect(await rowsOf(card, filter), JSON.stringify(filter)).toEqual(whole)
  })

  it.each(languages)('has a headline and a base in $language', async (words) => {
    const rows = await rowsOf(card)
    for (const settings of everySetting) {
      const shown = view(words, emptyFilter, settings)
      expect(sayHeadline(words, card.headline(rows, shown)).trim()).not.toBe('')
      if (rows.length > 0) expect(sayBase(words, card.base(rows, shown)).trim()).not.toBe('')
    }
    expect(words.rules[card.rule].trim()).not.toBe('')
  })

  it.each(languages)('never says undefined, null or NaN in $language, under any field', async (words) => {
    for (const filter of [emptyFilter, ...filterFields.flatMap(someChoosing)]) {
      const rows = await rowsOf(card, filter)
      for (const settings of everySetting) {
        const shown = view(words, filter, settings)
        const headline = sayHeadline(words, card.headline(rows, shown))
        expect(headline.trim(), JSON.stringify(filter)).not.toBe('')
        expect(`${headline} ${sayBase(words, card.base(rows, shown))}`).not.toMatch(broken)
      }
    }
  })

  it.each(languages)('has a headline in $language where no row is left', (words) => {
    expect(sayHeadline(words, card.headline([], view(words))).trim()).not.toBe('')
    expect(sayBase(words, card.base([], view(words)))).not.toMatch(broken)
  })

  it('has columns of texts, numbers and nothing, each with a head in both languages', async () => {
    const keys = card.columns.map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys) expect(key).toMatch(/^[a-z]+(?:_[a-z]+)*$/u)
    const rows = await rowsOf(card)
    for (const words of languages)
      for (const { key, header, value } of card.columns) {
        expect(words.columns[header].trim()).not.toBe('')
        for (const row of rows) {
          const cell = value(row, view(words))
          expect(cell === null || ['string', 'number'].includes(typeof cell), key).toBe(true)
          if (typeof cell === 'number') expect(Number.isFinite(cell), key).toBe(true)
        }
      }
  })

  /* From a number to the sentences it counts, in one step. */
  const sentencesOf = async (...choices: Partial<Filter>[]) =>
    (await database.all(sentences(Object.assign({}, emptyFilter, ...choices) as Filter))).length

  if ('chart' in picture)
    it('opens behind each mark just the sentences that it counts', async () => {
      const rows = await rowsOf(card)
      for (const settings of everySetting) {
        const option = picture.chart.option(rows, view(ja, emptyFilter, settings), light)
        const marks = (option.series as { data: { value: number; pick: object; read: object }[] }[]).flatMap(
          ({ data }) => data,
        )
        expect(marks.length).toBeGreaterThan(0)
        for (const { value, pick, read } of marks)
          expect(await sentencesOf(pick, read), JSON.stringify({ ...pick, ...read })).toBe(value)
      }
    })

  if ('heat' in picture)
    it('opens behind each cell just the sentences that it counts', async () => {
      const rows = await rowsOf(card)
      for (const settings of everySetting)
        for (const { value, read } of picture.heat(rows, view(ja, emptyFilter, settings)).cells)
          expect(await sentencesOf(read), JSON.stringify(read)).toBe(value)
    })

  if ('html' in picture)
    it('is drawn by a component that stands in the list', () => {
      expect(htmlPictures).toContain(picture.html)
    })

  if ('heat' in picture)
    it('has a head for every cell, each cell once, from rows and from none', async () => {
      for (const words of languages)
        for (const rows of [await rowsOf(card), []]) {
          const { columns, rows: lines, cells } = picture.heat(rows, view(words))
          const across = columns.map(({ key }) => key)
          const down = lines.map(({ key }) => key)
          expect(new Set(across).size).toBe(across.length)
          expect(new Set(down).size).toBe(down.length)
          for (const { row, column } of cells) {
            expect(down).toContain(row)
            expect(across).toContain(column)
          }
          expect(new Set(cells.map(({ row, column }) => `${row} ${column}`)).size).toBe(cells.length)
        }
    })

  if ('chart' in picture) {
    const draw = (rows: readonly CardRow[], shown: CardView, theme: 'light' | 'dark' = 'light') =>
      staticSvg(picture.chart.option(rows, shown, { width: light.width, theme }), {
        id: card.id,
        width: light.width,
        height: picture.chart.height(rows, shown),
        title: sayHeadline(shown.words, card.headline(rows, shown)),
        description: sayBase(shown.words, card.base(rows, shown)),
      })

    it('is drawn from rows and from no rows, under every setting and theme, without styles of its own', async () => {
      const rows = await rowsOf(card)
      for (const drawn of [rows, []])
        for (const settings of everySetting)
          for (const theme of ['light', 'dark'] as const) {
            const svg = draw(drawn, view(ja, emptyFilter, settings), theme)
            expect(svg).toMatch(/^<svg [^>]*role="img"/u)
            expect(svg).not.toMatch(/style=|<style|<script|NaN|undefined/u)
          }
    })

    it('is the picture that was looked at and kept', async () => {
      const svg = `${draw(await rowsOf(card), view(ja))}\n`
      const golden = fileURLToPath(new URL(`goldens/${card.id}.svg`, import.meta.url))
      if (process.env.UPDATE_GOLDENS === '1' && !process.env.CI) {
        mkdirSync(new URL('goldens/', import.meta.url), { recursive: true })
        writeFileSync(golden, svg)
      }
      expect(existsSync(golden), `${golden} is missing: look at the picture, then UPDATE_GOLDENS=1`).toBe(
        true,
      )
      expect(svg).toBe(readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'))
    })
  }
})
