import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cardOf, cards } from '../cards/registry.ts'
import type { CardRow } from '../cards/card.ts'
import { cached } from '../database/cached.ts'
import { mergeDecisions } from '../domain/mergeDecisions.ts'
import { emptyFilter } from '../domain/filter.ts'
import { filterOfName } from '../domain/namedFilter.ts'
import { defaultSettings } from '../domain/settings.ts'
import { cardCsv } from '../export/cardCsv.ts'
import { exchangeCsv } from '../export/exchangeCsv.ts'
import { exchangeParquet } from '../export/exchangeParquet.ts'
import { joinReports } from '../join/joinReports.ts'
import { en } from '../locales/en.ts'
import { languageFolder } from '../domain/languageFolder.ts'
import { ja } from '../locales/ja.ts'
import { staticSvg } from '../charts/staticSvg.ts'
import { notFoundHtml } from '../prerender/notFoundHtml.ts'
import { madeReadyFilters, pages } from '../prerender/pages.ts'
import { renderPage } from '../prerender/renderPage.ts'
import { fillDatabase } from '../stores/fillDatabase.ts'
import { csp } from './csp.js'
import { derivedFiles, readDataFolders } from './dataFolder.ts'
import { openNode } from './openNode.ts'

interface ManifestEntry {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
}

/** Writes what the client build left out into `dist`: the data to take away, every page with its rows, each card's CSV. */
export const writeSite = async (dist: string): Promise<void> => {
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(dist, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const folders = await readDataFolders('data')
  for (const folder of folders) {
    const place = `data/${folder.folder}`
    for (const [name, text] of Object.entries(derivedFiles(folder))) write(`${place}/${name}`, text)
    write(
      `${place}/progress-excel.csv`,
      exchangeCsv(folder.reading.rows, { header: 'title', forExcel: true }),
    )
    write(`${place}/progress.parquet`, await exchangeParquet(folder.reading.rows))
    const { file } = folder.site.report
    if (file !== 'progress.csv') write(`${place}/${file}`, readFileSync(join(place, file)))
  }

  const database = cached(await openNode())
  const sites = folders.map(({ site }) => site)
  const readings = folders.map(({ reading }) => reading)
  const decisions = mergeDecisions(folders.map((folder) => folder.decisions))
  await fillDatabase(database, joinReports(readings, decisions, sites), sites)

  const manifest = ['manifest', 'frame'].flatMap((name) => Object.values(JSON.parse(readFileSync(join(dist, `.vite/${name}.json`), 'utf8')) as Record<string, ManifestEntry>)) // prettier-ignore
  const fileOf = (matches: (entry: ManifestEntry) => boolean | undefined) => {
    const entry = manifest.find(matches)
    if (!entry) throw new Error('The client build has no such file')
    return entry.file
  }
  const files = {
    script: fileOf(({ isEntry, name }) => isEntry && name === 'main'),
    embedScript: fileOf(({ isEntry, name }) => isEntry && name === 'embed'),
    frameScript: fileOf(({ isEntry, name }) => isEntry && name === 'frame'),
    style: fileOf(({ file }) => /\bstyle-[^/]*\.css$/.test(file)),
  }
  const built = new Date().toISOString().slice(0, 10)
  const list = await pages(database)
  const filters = await madeReadyFilters(database)
  for (const words of [ja, en]) {
    const inLanguage = languageFolder(words.language)
    const rendering = {
      words,
      sites,
      folders: folders.map(({ folder }) => folder),
      built,
      files,
      csp,
      paint: staticSvg,
      database,
      filters,
    }
    for (const page of list) {
      const { path } = page
      const { html, rows } = await renderPage(page, rendering)
      write(`${inLanguage}${path.slice(1)}index.html`, html)
      write(`${inLanguage}${path.slice(1)}rows.json`, JSON.stringify(Object.fromEntries(rows)))
    }
    for (const { path, card: id } of list) {
      const folder = path.split('/')[3] ?? ''
      if (id === undefined || folder === 'filter') continue
      const card = cardOf(id)
      const filter = filterOfName(folder) ?? emptyFilter
      const rows = (await database.all(card.query(filter))) as CardRow[]
      write(
        `${inLanguage}${path.slice(1)}${id}.csv`,
        cardCsv(card, rows, { words, settings: defaultSettings, filter }),
      )
    }
  }
  write('embed/index.json', JSON.stringify({ cards: cards.map(({ id }) => id), filters }))
  write('404.html', notFoundHtml([ja, en]))
  await database.close()
}
