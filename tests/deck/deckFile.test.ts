import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { type Deck, slideOf } from '../../src/deck/deck.ts'
import { longestAddress, packDeck, unpackDeck } from '../../src/deck/deckAddress.ts'
import { readDeck, writeDeck } from '../../src/deck/deckFile.ts'
import { defaultDeck } from '../../src/deck/defaultDeck.ts'
import { openSample } from '../sample.ts'
import { settingOf } from './sampleDeck.ts'

let database: Database
let deck: Deck
beforeAll(async () => {
  const sample = await openSample()
  database = sample.database
  deck = await defaultDeck(settingOf(database, sample.folder.site))
})
afterAll(() => database.close())

const own: Deck = {
  asOf: '令和4年度の実績まで',
  slides: [
    { ...slideOf({ kind: 'card', card: 'plan-state', choices: 'category=5' }), title: '区分Ⅴ <b>だけ</b>' },
    { ...slideOf({ kind: 'text', text: '=1+1\n二行目' }), notes: 'ここで質問を受ける' },
  ],
}

describe('a deck in a file', () => {
  it('comes back as it was written, with the state of its data', () => {
    for (const one of [deck, own]) expect(readDeck(writeDeck(one))).toEqual({ deck: one, leftOut: 0 })
  })

  it('says of a file that is no deck that it is none', () => {
    for (const text of [
      '',
      'あ',
      '[]',
      '{}',
      '{"format":"ayumi-deck"}',
      '{"format":"other","version":1,"slides":[]}',
    ])
      // prettier-ignore
      expect(readDeck(text)).toEqual({ refusal: { reason: 'notADeck' } })
  })

  it('says of a deck of a later version which version it is', () => {
    const later = writeDeck(own).replace('"version": 1', '"version": 7')
    expect(readDeck(later)).toEqual({ refusal: { reason: 'laterVersion', version: 7 } })
  })

  it('leaves out slides it does not know, counts them and keeps the others', () => {
    const file = JSON.parse(writeDeck(own)) as { slides: unknown[] }
    file.slides.push({ shows: { kind: 'card', card: 'gone', choices: '' }, title: null, notes: null }, 7)
    expect(readDeck(JSON.stringify(file))).toEqual({ deck: own, leftOut: 2 })
  })
})

describe('a deck in an address', () => {
  it('comes back whole', async () => {
    for (const one of [deck, own]) {
      const text = await packDeck(one)
      expect(text).toMatch(/^[\w-]+$/u)
      expect(await unpackDeck(text ?? '')).toEqual({ deck: one, leftOut: 0 })
    }
  })

  it('is offered only while mail programs leave the address whole', async () => {
    const notes = Array.from({ length: 4000 }, (_, index) => String.fromCodePoint(0x4e00 + ((index * 7919) % 20000))).join('') // prettier-ignore
    expect(await packDeck({ ...own, slides: [{ ...slideOf({ kind: 'cover' }), notes }] })).toBeNull()
    expect((await packDeck(deck))?.length).toBeLessThanOrEqual(longestAddress)
  })

  it('that was cut short or made up is no deck', async () => {
    const text = (await packDeck(own)) ?? ''
    for (const broken of ['', '###', text.slice(0, -9), 'AAAA'])
      expect(await unpackDeck(broken)).toEqual({ refusal: { reason: 'notADeck' } })
  })
})
