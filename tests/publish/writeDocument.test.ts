import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNode } from '../../src/build/openNode.ts'
import { readDataFolders } from '../../src/build/readDataFolders.ts'
import type { Database } from '../../src/database/database.ts'
import { dataFolderFiles } from '../../src/export/dataFolderFiles.ts'
import { type DataFolder, readDataFolder } from '../../src/publish/dataFolder.ts'
import { writeDocument } from '../../src/publish/writeDocument.ts'
import { madeUpSite, readMadeUp } from '../madeUp.ts'
import { twoReports } from '../twoReports.ts'

const files = {
  code: 'code',
  client: { scripts: {}, script: 'assets/main.js', embedScript: 'assets/embed.js', frameScript: 'assets/frame.js', style: 'assets/style.css' }, // prettier-ignore
}
const texts = (html: string) =>
  html
    .replace(/<(style|head)>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")

let database: Database
const documentOf = (folders: readonly DataFolder[], language: 'ja' | 'en' = 'ja') =>
  writeDocument({ folders, database, files, built: '2026-11-28', language, style: '.a{color:red}' })

beforeAll(async () => {
  database = await openNode()
})
afterAll(() => database.close())

describe('the document of the published report', () => {
  let folder: DataFolder
  let html: string
  beforeAll(async () => {
    ;[folder] = (await readDataFolders('data')) as [DataFolder]
    html = await documentOf([folder])
    if (process.env.KEEP_DOCUMENT) writeFileSync(process.env.KEEP_DOCUMENT, html)
  })

  it('has every sentence, department and initiative of the report', () => {
    const text = texts(html)
    const { rows } = folder.reading
    expect(rows.length).toBeGreaterThan(0)
    for (const { activity, initiative, department } of rows) {
      expect(text).toContain(initiative)
      if (activity !== '') expect(text).toContain(activity)
      for (const one of department.split('、')) expect(text).toContain(one)
    }
  })

  it('names no other file and runs nothing', () => {
    expect(html).not.toMatch(/<(?:script|link|iframe|img|object|base|form|input|button)\b/i)
    expect(html).not.toMatch(/\s(?:src|srcset|style|on\w+|action)="/i)
    expect([...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !href?.startsWith('#'))).toEqual([]) // prettier-ignore
    expect(html).not.toMatch(/url\((?!#)|@import/)
  })

  it('has every id once, and every link and reference leads to one', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    const known = new Set(ids)
    const links = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(folder.reading.rows.length)
    expect(links.filter((id) => !known.has(id))).toEqual([])
    const references = [...html.matchAll(/ (?:for|headers|aria-\w+by)="([^"]+)"|url\(#([^)]+)\)/g)].flatMap(([, list, id]) => (list ?? id ?? '').split(' ')) // prettier-ignore
    expect(references.length).toBeGreaterThan(0)
    expect(references.filter((id) => !known.has(id))).toEqual([])
  })

  it('leads from a dot to its sentence', () => {
    const [, id = ''] = /<a class="[^"]*\bdot"[^>]* href="#(initiative-\w+--\w+)"/.exec(html) ?? []
    const at = html.indexOf(` id="${id}"`)
    expect(at).toBeGreaterThan(0)
    expect(html.slice(at, at + 600)).toContain('sentence')
  })

  it('closes what it opens, in order', () => {
    const open: string[] = []
    const faults: string[] = []
    const body = html.slice(html.indexOf('<body>'), html.indexOf('</html>'))
    for (const [, closing, name = ''] of body.matchAll(/<(\/?)([a-zA-Z][\w]*)[^>]*>/g)) {
      if (/^(?:br|hr|wbr|col|meta)$/.test(name)) continue
      if (closing === '') open.push(name)
      else if (open.pop() !== name) faults.push(name)
    }
    expect(faults).toEqual([])
    expect(open).toEqual([])
  })

  it('says its source, its dates and that it is not official', () => {
    const text = texts(html)
    expect(text).toContain(folder.site.report.title)
    expect(text).toContain(folder.site.report.asOf.ja)
    expect(text).toContain('2026年11月28日')
    expect(text).toContain('非公式')
  })

  it('is made in English, too, with the city’s sentences as they are', async () => {
    const english = await documentOf([folder], 'en')
    expect(english).toContain('<html lang="en">')
    expect(texts(english)).toContain('Unofficial')
    const [first] = folder.reading.rows.filter(({ activity }) => activity !== '')
    expect(texts(english)).toContain(first?.activity)
  })
})

it('a document of another city’s data names that city alone', async () => {
  const reading = await readMadeUp(twoReports)
  const site = { ...madeUpSite(), official: true }
  const folder = await readDataFolder('kaku', await dataFolderFiles(site, reading, null))
  const text = texts(await documentOf([folder]))
  expect(text).toContain('架空市')
  expect(text).not.toMatch(/伊勢原|非公式/)
  for (const { text: sentence } of twoReports) expect(text).toContain(sentence ?? '')
})
