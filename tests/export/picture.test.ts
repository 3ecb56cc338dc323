import { Parser } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { summaryOf } from '../../src/cards/summary/summaryOf.ts'
import { baseOf } from '../../src/cards/baseOf.ts'
import type { CardRow } from '../../src/cards/card.ts'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { cardPicture } from '../../src/export/picture/cardPicture.ts'
import { textLines } from '../../src/export/picture/textLines.ts'
import { textWidth } from '../../src/charts/textWidth.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'
import { openMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'

let sample: Database
let hostile: Database
const markup = '<script>alert(1)</script> & "x"'
beforeAll(async () => {
  sample = (await openSample()).database
  hostile = await openMadeUp([
    { year: 2021, initiative: markup, department: markup, text: markup },
    { year: 2022, initiative: markup, department: markup, text: markup },
  ])
})
afterAll(async () => {
  await sample.close()
  await hostile.close()
})

const pictureOf = async (database: Database, card: (typeof cards)[number], words: typeof ja) => {
  const rows = await database.all<CardRow>(card.query(emptyFilter))
  const view = { words, settings: defaultSettings, filter: emptyFilter }
  const headline = sayHeadline(words, card.headline(rows, view))
  const foot = ['出典：報告', 'データの時点：令和4年度の実績まで']
  const summary = summaryOf(card, rows, view)
  const said = { headline, summary, notes: [baseOf(card, rows, view)], foot, more: String, nothing: '' }
  return { headline, svg: cardPicture(card, rows, view, said) }
}

/** The texts of an SVG, and the names of its elements and attributes. */
const readSvg = (svg: string) => {
  const texts: string[] = []
  const names = new Set<string>()
  const open: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        open.push(name)
        for (const one of [name, ...Object.keys(attributes)]) names.add(one)
      },
      onclosetag: (name) => expect(open.pop()).toBe(name),
      ontext: (text) => texts.push(text),
    },
    { xmlMode: true },
  )
  parser.end(svg)
  return { text: texts.join(''), names }
}

for (const words of [ja, en])
  for (const card of cards)
    it(`${card.id} as a picture says its headline, source and date, and needs nothing else: ${words.language}`, async () => {
      const { headline, svg } = await pictureOf(sample, card, words)
      const { text, names } = readSvg(svg)
      expect(text.replaceAll(/\s/g, '')).toContain(headline.replaceAll(/\s/g, ''))
      expect(text).toContain('出典：報告')
      expect(text).toContain('令和4年度の実績まで')
      expect([...names].filter((name) => /^(style|script|foreignObject|image|use|href|xlink:href|on\w+)$/.test(name))).toEqual([]) // prettier-ignore
      expect(svg).toMatch(/^<svg [^>]*width="800" height="\d+"/)
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    })

it('a picture keeps a text of the data a text', async () => {
  for (const card of cards) {
    const { svg } = await pictureOf(hostile, card, ja)
    expect(readSvg(svg).names.has('script'), card.id).toBe(false)
    expect(svg).not.toContain('<script')
  }
})

describe('the lines of a picture', () => {
  it('are no wider than they may be, and lose no letter', () => {
    const text = '市民意識調査、アンケート調査・ヒアリング調査(Web survey of 2022)を実施した。'
    const lines = textLines(text, 14, 120)
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(120 + 2 * 14)
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  })

  it('never begin with a closing mark', () => {
    const text = '調査、調査、調査、調査、調査、調査。調査)調査」'
    for (const width of [30, 40, 50, 60])
      for (const line of textLines(text, 14, width)) expect(line).not.toMatch(/^[、。)」]/)
  })
})
