import { languageFolder } from '../domain/languageFolder.ts'
import { publishWords } from '../locales/publishWords.ts'
import { pages } from '../prerender/pages.ts'
import { renderPage } from '../prerender/renderPage.ts'
import { documentPage } from './documentPage.ts'
import { documentStyle } from './documentStyle.ts'
import { settledLinks } from './settledLinks.ts'
import { renderingsOf, type SiteToWrite } from './writeSite.ts'

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

/** /initiative/9vpp/ → initiative-9vpp. */
const slugOf = (path: string) => path.split('/').filter(Boolean).join('-') || 'overview'

export interface DocumentToWrite extends Pick<
  SiteToWrite,
  'folders' | 'database' | 'files' | 'built' | 'onPage'
> {
  readonly language: 'ja' | 'en'
  /** The site's style sheet as text. */
  readonly style: string
}

interface Chapter {
  readonly slug: string
  readonly name: string
  readonly body: string
}

/**
 * The read pages of a site as one HTML text that names no other file and runs nothing: each page a chapter, links
 * between them as anchors, pictures, tables and style within.
 */
export const writeDocument = async ({
  language,
  style,
  onPage,
  ...rest
}: DocumentToWrite): Promise<string> => {
  const rendering = (await renderingsOf(rest)).find(({ words }) => words.language === language)
  if (!rendering) throw new Error(`There are no words of ${language}`)
  const { words, sites, built } = rendering
  const said = publishWords(language).document
  const inLanguage = `/${languageFolder(language)}`
  const list = (await pages(rest.database)).filter(({ embed, paper }) => !embed && !paper)
  const slugs = new Map(list.map(({ path }) => [`${inLanguage}${path.slice(1)}`, slugOf(path)]))
  const chapters: Chapter[] = []
  for (const page of list) {
    const { html, title } = await renderPage(page, rendering)
    const here = `${inLanguage}${page.path.slice(1)}`
    const slug = slugOf(page.path)
    const link = (href: string): string | null => {
      if (href.startsWith('#')) return `#${slug}--${href.slice(1)}`
      if (/^https?:/.test(href)) return href
      const { pathname, search, hash } = new URL(href, `https://site${here}`)
      const chapter = slugs.get(pathname)
      if (chapter === undefined || search !== '') return null
      return hash === '' ? `#${chapter}` : `#${chapter}--${hash.slice(1)}`
    }
    chapters.push({
      slug,
      name: title.split('｜').slice(0, -2).join('｜'),
      body: documentPage(html, { slug, link }),
    })
    onPage?.(chapters.length, list.length)
  }

  const [site] = sites
  if (!site) throw new Error('There is no site.json')
  const city = [...new Set(sites.map(({ municipality }) => municipality.short[language]))].join('・')
  const title = said.title(`${city} ${site.plan[language]}`)
  const { report } = site
  const facts: [string, string][] = [
    [words.shell.asOf, report.asOf[language]],
    [said.made, words.date(built)],
    [words.shell.source, report.title],
  ]
  const group = (name: string, matches: (slug: string) => boolean) => {
    const items = chapters.filter(({ slug }) => matches(slug))
    return `<h3>${escaped(name)}</h3><ul>${items.map(({ slug, name }) => `<li><a href="#${slug}">${escaped(name)}</a></li>`).join('')}</ul>`
  }
  const isInitiative = (slug: string) => slug.startsWith('initiative-')
  const isDepartment = (slug: string) => slug.startsWith('department-')
  return settledLinks(`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${style}${documentStyle}</style>
</head>
<body>
<div class="document">
<header>
${sites.every(({ official }) => official) ? '' : `<p class="unofficial">${escaped(words.shell.unofficial(city))}</p>`}
<h1>${escaped(title)}</h1>
<p>${escaped(said.lead)}</p>
<dl class="facts">${facts.map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>
<p>${escaped(report.licence === null ? words.shell.licenceMissing : words.shell.licence(report.licence))}</p>
</header>
<nav id="contents" class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${escaped(said.contents)}</h2>
${group(said.views, (slug) => !isInitiative(slug) && !isDepartment(slug))}
${group(words.pages.initiatives.name, isInitiative)}
${group(words.pages.departments.name, isDepartment)}
</nav>
<main>
${chapters.map(({ slug, body }) => `<section id="${slug}" class="chapter${isInitiative(slug) || isDepartment(slug) ? ' detail' : ''}">${body}<p class="back"><a href="#contents">${escaped(said.back)}</a></p></section>`).join('\n')}
</main>
</div>
</body>
</html>
`)
}
