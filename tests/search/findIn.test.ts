import { afterAll, beforeAll, expect, test } from 'vitest'
import { cardPages, chapters, pageOfCard } from '../../src/cards/chapters.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { askCards } from '../../src/search/askCards.ts'
import { askIndex } from '../../src/search/askIndex.ts'
import { documentsOf } from '../../src/search/documentsOf.ts'
import { type Found, findIn } from '../../src/search/findIn.ts'
import type { SearchGroup } from '../../src/search/searchDocument.ts'
import type { SearchIndex } from '../../src/search/searchIndex.ts'
import { openSample } from '../sample.ts'

let database: Database
let index: SearchIndex
let find: (typed: string) => Found[]
beforeAll(async () => {
  database = (await openSample()).database
  const ask = database.all.bind(database)
  index = { ...(await askIndex(ask, ja)), cards: await askCards(ask, ja) }
  find = findIn(documentsOf(index, ja))
})
afterAll(() => database.close())

const of = (found: readonly Found[], group: SearchGroup) =>
  found.find((one) => one.group === group)?.documents ?? []
const count = async (table: string) =>
  (await database.all<{ rows: number }>({ text: `SELECT count(*)::INTEGER AS rows FROM ${table}`, parameters: [] }))[0]?.rows // prettier-ignore

test('every sentence, initiative and flag of the report can be found by its own words', async () => {
  expect(index.sentences).toHaveLength((await count('activity')) ?? -1)
  expect(index.initiatives).toHaveLength((await count('initiative')) ?? -1)
  for (const { sentence, activityId } of index.sentences)
    expect(of(find(sentence), 'sentences').map(({ key }) => key)).toContain(activityId)
  for (const { initiative, initiativeId } of index.initiatives)
    expect(of(find(initiative), 'initiatives').map(({ key }) => key)).toContain(initiativeId)
  for (const flag of index.flags)
    expect(of(find(`${flag.name} ${flag.initiative}`), 'flags').map(({ to }) => to.params?.id)).toContain(flag.initiativeId) // prettier-ignore
})

test('a word is found whatever its width and case', () => {
  const plain = find('パブリックコメント')
  expect(of(plain, 'sentences').length).toBeGreaterThan(0)
  expect(find('ﾊﾟﾌﾞﾘｯｸｺﾒﾝﾄ')).toEqual(plain)
  expect(find('　パブリックコメント　')).toEqual(plain)
  const latin = index.sentences.find(({ sentence }) => /[A-Za-z]{2}/.test(sentence.normalize('NFKC')))
  const word = /[A-Za-z]{2,}/.exec(latin?.sentence.normalize('NFKC') ?? '')?.[0] ?? ''
  expect(word).not.toBe('')
  expect(find(word.toLowerCase())).toEqual(find(word.toUpperCase()))
})

test('several words must all stand, in the sentence or in what is said of it', () => {
  const both = of(find('アンケート 2022'), 'sentences')
  expect(both.length).toBeGreaterThan(0)
  for (const { key } of both) {
    const sentence = index.sentences.find(({ activityId }) => activityId === key)
    expect(sentence?.fiscalYear).toBe(2022)
    expect(`${sentence?.sentence}${sentence?.department}${sentence?.initiative}`).toContain('アンケート')
  }
})

test('what says the word itself comes before what only belongs to it', () => {
  const found = of(find('ワークショップ'), 'sentences').map(({ title }) => title.includes('ワークショップ'))
  expect(found).toContain(true)
  expect(found.lastIndexOf(true)).toBeLessThan(found.includes(false) ? found.indexOf(false) : found.length)
})

test('nothing is found of nothing, and of what the report does not say', () => {
  expect(find('')).toEqual([])
  expect(find('　 ')).toEqual([])
  expect(find('存在しない言葉だけの文')).toEqual([])
})

test('a formula, a pattern or a piece of SQL is only text', () => {
  for (const typed of ['.*', '%', "'; DROP TABLE activity; --", '<b>', '('])
    expect(() => find(typed)).not.toThrow()
  expect(of(find('.*'), 'sentences')).toEqual([])
})

test('in English the page’s own words are English, the city’s stay as printed', async () => {
  const ask = database.all.bind(database)
  const english = findIn(documentsOf({ ...(await askIndex(ask, en)), cards: await askCards(ask, en) }, en))
  expect(of(english('plan-not'), 'sentences')).toEqual([])
  expect(of(english('nothing'), 'flags').length).toBeGreaterThan(0)
  expect(of(english('図書館'), 'departments')).toHaveLength(of(find('図書館'), 'departments').length)
})

test('of a big file only what may match is asked for, and it finds the same', async () => {
  const ask = database.all.bind(database)
  for (const typed of ['図書館', 'アンケート 2022', 'ﾜｰｸｼｮｯﾌﾟ']) {
    const some = await askIndex(ask, ja, typed, 500)
    expect(some.sentences.length).toBeLessThan(index.sentences.length)
    const found = findIn(documentsOf({ ...some, cards: [] }, ja))(typed)
    expect(of(found, 'sentences')).toEqual(of(find(typed), 'sentences'))
    expect(of(found, 'initiatives')).toEqual(of(find(typed), 'initiatives'))
  }
  expect((await askIndex(ask, ja, '市', 3)).sentences).toHaveLength(3)
})

test('every card has one page it is at home on', () => {
  const homes = cardPages.flatMap((page) => chapters[page])
  expect([...homes].sort()).toEqual(cards.map(({ id }) => id).sort())
  for (const page of cardPages) for (const id of chapters[page]) expect(pageOfCard(id)).toBe(page)
})
