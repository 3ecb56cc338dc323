import { describe, expect, it } from 'vitest'
import { embedAddress, type EmbedChoice, embedLooks, embedThemes } from '../../src/domain/embedAddress.ts'
import { embedCode } from '../../src/domain/embedCode.ts'
import { readFilter, writeFilter } from '../../src/domain/filter.ts'
import { filterOfName, nameOfFilter } from '../../src/domain/namedFilter.ts'
import { filterFolderOf } from '../../src/embed/filterFolderOf.ts'

const whole: EmbedChoice = {
  path: 'activities-by-year',
  language: 'ja',
  choices: '',
  theme: 'auto',
  titled: true,
  frozen: null,
}
const ready = ['category-5', 'year-2022']

describe('the address of an embed', () => {
  it('of a whole card is a folder, in either language, of live or frozen data', () => {
    expect(embedAddress(whole, ready)).toBe('embed/activities-by-year/')
    expect(embedAddress({ ...whole, language: 'en' }, ready)).toBe('en/embed/activities-by-year/')
    expect(embedAddress({ ...whole, language: 'en', frozen: 'fy2022-a' }, ready)).toBe(
      'frozen/fy2022-a/en/embed/activities-by-year/',
    )
    expect(embedAddress({ ...whole, path: 'initiative/1a2b' }, ready)).toBe('embed/initiative/1a2b/')
  })

  it('with a filter that was made with the site is a folder of its own', () => {
    expect(embedAddress({ ...whole, choices: 'category=5' }, ready)).toBe(
      'embed/activities-by-year/category-5/',
    )
  })

  it('with any other filter is the page that offers to compute it', () => {
    for (const choices of ['category=9', 'category=5&year=2022', 'department=%E8%BE%B2', 'count=held'])
      expect(embedAddress({ ...whole, choices }, ready)).toBe(`embed/activities-by-year/filter/?${choices}`)
  })

  it('says how it looks in its fragment, and the page has an element for each that there can be', () => {
    const looks = embedThemes.flatMap((theme) =>
      [true, false].map((titled) => embedAddress({ ...whole, theme, titled }, ready).split('#')[1]),
    )
    expect(looks.filter((look) => look !== undefined).sort()).toEqual([...embedLooks].sort())
  })
})

describe('the folder of a filter', () => {
  it('is named after one category or one year, and read back as that filter', () => {
    for (const text of ['category=1', 'category=10', 'year=2022']) {
      const name = nameOfFilter(text) ?? ''
      expect(writeFilter(filterOfName(name) ?? {})).toBe(text)
    }
  })

  it('is not there for two values, another field, or what is no filter', () => {
    for (const text of ['', 'category=1&category=2', 'year=2022&category=1', 'words=1', 'category='])
      expect(nameOfFilter(text)).toBeNull()
    for (const name of ['filter', 'category-', 'category-x', 'department-1', ''])
      expect(filterOfName(name)).toBeNull()
  })
})

describe('an old address of a card with a query', () => {
  it('leads to the folder of that filter if there is one', () => {
    expect(filterFolderOf('?category=5', ready)).toBe('category-5/')
    expect(filterFolderOf('?utm_source=letter&year=2022', ready)).toBe('year-2022/')
  })

  it('leads to the page that offers to compute anything else, with the choices as they were', () => {
    const text = writeFilter(readFilter('category=5&department=農業振興課&words=案'))
    expect(filterFolderOf(`?${text}`, ready)).toBe(`filter/?${text}`)
    expect(filterFolderOf('?category=4', ready)).toBe('filter/?category=4')
    expect(filterFolderOf('?count=held', ready)).toBe('filter/?count=held')
  })

  it('stays where nothing is chosen', () => {
    for (const search of ['', '?', '?utm_source=letter&fbclid=1'])
      expect(filterFolderOf(search, ready)).toBeNull()
  })
})

describe('the code of an embed', () => {
  const frame = { src: 'https://a.example/?x=1&y="2"', title: '<b>"A" & B</b>', height: 420, script: null }

  it('keeps a text of the data a text', () => {
    expect(embedCode(frame)).toContain('src="https://a.example/?x=1&amp;y=&quot;2&quot;"')
    expect(embedCode(frame)).toContain('title="&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;"')
  })

  it('has a script only where the host takes one; else the frame keeps its height', () => {
    expect(embedCode(frame)).toContain('data-ayumi-height="fixed"')
    expect(embedCode(frame)).not.toContain('<script')
    const fitting = embedCode({ ...frame, script: 'https://a.example/embed.js' })
    expect(fitting).toContain('<script async src="https://a.example/embed.js"></script>')
    expect(fitting).not.toContain('fixed')
  })
})
