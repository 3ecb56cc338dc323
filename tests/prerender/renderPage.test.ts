import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { staticSvg } from '../../src/charts/staticSvg.ts'
import type { Database } from '../../src/database/database.ts'
import type { Site } from '../../src/domain/site.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { renderPage } from '../../src/prerender/renderPage.ts'
import { openSample } from '../sample.ts'

let database: Database
let site: Site
beforeAll(async () => {
  const sample = await openSample()
  database = sample.database
  site = sample.folder.site
})
afterAll(() => database.close())

const files = { scripts: {}, script: 'assets/main.js', embedScript: 'assets/embed.js', frameScript: 'assets/frame.js', style: 'assets/style.css' } // prettier-ignore
const rendering = (address?: string, words = ja, frozen: string | null = null) => ({
  words,
  sites: [address === undefined ? site : { ...site, address }],
  folders: ['isehara'],
  built: '2026-11-27',
  build: '12345678',
  data: '87654321',
  files,
  csp: "default-src 'none'",
  paint: staticSvg,
  database,
  filters: ['category-5', 'year-2022'],
  frozen,
})
const embed = { path: '/embed/activities-by-year/', embed: true, card: 'activities-by-year' }
const address = 'https://www.city.example.jp/ayumi/'

describe('a page whose public address is known', () => {
  it('says its address and title to services that link to it', async () => {
    const { html } = await renderPage({ path: '/silent/', embed: false }, rendering(address, en))
    expect(html).toContain(`<link rel="canonical" href="${address}en/silent/">`)
    expect(html).toContain(`<meta property="og:url" content="${address}en/silent/">`)
    expect(html).toContain('<meta property="og:locale" content="en_GB">')
    expect(html).not.toContain('oembed')
  })

  it('of a card answers by oEmbed with a frame of that card', async () => {
    const { html, oembed } = await renderPage(embed, rendering(address))
    expect(html).toContain(`href="${address}embed/activities-by-year/oembed.json"`)
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', provider_url: address, width: 600 })
    expect((oembed as { html: string }).html).toContain(
      `<iframe src="${address}embed/activities-by-year/" title="活動の記載は`,
    )
  })

  it('of a frozen card names the frozen address', async () => {
    const { html, oembed } = await renderPage(embed, rendering(address, ja, 'frozen/fy2022-1/'))
    expect(html).toContain(`content="${address}frozen/fy2022-1/embed/activities-by-year/"`)
    expect((oembed as { html: string }).html).toContain(`${address}frozen/fy2022-1/embed/activities-by-year/`)
  })

  it('that offers to compute a filter has no oEmbed answer of its own', async () => {
    const { html, oembed } = await renderPage({ ...embed, path: '/embed/activities-by-year/filter/' }, rendering(address)) // prettier-ignore
    expect(oembed).toBeNull()
    expect(html).not.toContain('oembed')
  })
})

it('a page of a site without a public address claims none', async () => {
  const { html, oembed } = await renderPage(embed, rendering())
  expect(oembed).toBeNull()
  expect(html).not.toMatch(/og:|canonical|oembed/)
})

it('a live card names what a touch loads and its prepared filters; a frozen one loads nothing of today', async () => {
  const live = (await renderPage(embed, rendering())).html
  expect(live).toContain('data-wake="../../assets/embed.js" data-filters="category-5 year-2022"')
  const frozen = (await renderPage(embed, rendering(undefined, ja, 'frozen/fy2022-1/'))).html
  expect(frozen).not.toMatch(/data-wake|data-filters/)
  expect(frozen).toContain('href="../../assets/style.css"')
  expect(frozen).toContain('href="../../../../favicon.svg"')
  expect(frozen).toContain('href="../../../../embed/activities-by-year/"')
  expect(frozen).toContain('href="../../embed/activities-by-year/activities-by-year.csv"')
})

it('a site that names whom to write to has a letter ready on pages and embeds, of that very page; another has none', async () => {
  const named = rendering(address)
  const sites = named.sites.map((one) => ({ ...one, mail: 'kikaku@city.example.jp' }))
  for (const [page, path] of [
    [{ path: '/silent/', embed: false }, 'silent/'],
    [embed, 'embed/activities-by-year/'],
  ] as const) {
    // prettier-ignore
    const { html } = await renderPage(page, { ...named, sites })
    const [, link = ''] = /href="(mailto:[^"]+)"/.exec(html) ?? []
    expect(link).toMatch(/^mailto:kikaku@city\.example\.jp\?/)
    expect(decodeURIComponent(link)).toContain(`${address}${path}\r\n`)
    expect((await renderPage(page, named)).html).not.toContain('mailto:')
  }
})

it('tells search engines of data with addresses that hold anywhere, and names no licence that the source does not', async () => {
  const { html } = await renderPage(embed, rendering(address, en))
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const said = JSON.parse(text) as { url: string; license?: string; distribution: { contentUrl: string }[] }
  expect(said.url).toBe(`${address}en/embed/activities-by-year/`)
  expect(said.license).toBeUndefined()
  const whole = await renderPage({ path: '/', embed: false }, rendering(address))
  expect(whole.html).toContain(`"contentUrl":"${address}data/isehara/progress.parquet"`)
  const licensed = rendering(address)
  const sites = licensed.sites.map((one) => ({ ...one, report: { ...one.report, licence: 'CC BY 4.0 </script>' } })) // prettier-ignore
  expect((await renderPage(embed, { ...licensed, sites })).html).toContain(
    '"license":"CC BY 4.0 \\u003c/script>"',
  )
})

it('a card in a folder of a filter says so, and shows that filter’s rows', async () => {
  const { html, rows } = await renderPage({ ...embed, path: '/embed/activities-by-year/category-5/' }, rendering()) // prettier-ignore
  expect([...rows.keys()]).toContain('activities-by-year?category=5')
  expect(html).toContain('選んだ条件：区分Ⅴ')
  expect(html).toContain('data-filter="category=5"')
})
