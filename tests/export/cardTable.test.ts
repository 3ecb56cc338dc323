import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CardRow } from '../../src/cards/card.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { cardTable } from '../../src/export/cardTable.ts'
import { ja } from '../../src/locales/ja.ts'
import { openMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'

let sample: Database
let hostile: Database
const formula = '=HYPERLINK("https://example.jp";"<b>見る</b>")\t@SUM(1)'
beforeAll(async () => {
  sample = (await openSample()).database
  hostile = await openMadeUp([{ year: 2021, initiative: formula, department: formula, text: formula }])
})
afterAll(async () => {
  await sample.close()
  await hostile.close()
})

const tablesOf = async (database: Database) =>
  Promise.all(
    cards.map(async (card) => {
      const rows = await database.all<CardRow>(card.query(emptyFilter))
      const view = { words: ja, settings: defaultSettings, filter: emptyFilter }
      return { card, rows, ...cardTable(card, rows, view, '<見出し>') }
    }),
  )

test('the table of every card has its heads and one line a row, as text and as HTML', async () => {
  for (const { card, rows, html, text } of await tablesOf(sample)) {
    const lines = text.split('\r\n').map((line) => line.split('\t'))
    expect(lines, card.id).toHaveLength(rows.length + 1)
    expect(new Set(lines.map(({ length }) => length)), card.id).toEqual(new Set([card.columns.length]))
    expect(html.match(/<tr>/g), card.id).toHaveLength(rows.length + 1)
    expect(html.match(/<td>/g) ?? [], card.id).toHaveLength(rows.length * card.columns.length)
    expect(html).toContain('<caption>&lt;見出し&gt;</caption>')
  }
})

test('what the city wrote is never a formula, a tag or another cell', async () => {
  const found = await tablesOf(hostile)
  expect(found.some(({ text }) => text.includes('HYPERLINK'))).toBe(true)
  for (const { card, html, text } of found) {
    for (const cell of text.split(/\t|\r\n/u)) expect(cell, card.id).not.toMatch(/^[=+@]/u)
    for (const [, cell] of html.matchAll(/<td>(.*?)<\/td>/gu)) expect(cell, card.id).not.toMatch(/^[=+@]/u)
    expect(html).not.toContain('<b>')
  }
})
