import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cards } from '../cards/registry.ts'
import { cached } from '../database/cached.ts'
import { mergeDecisions } from '../domain/mergeDecisions.ts'
import { exchangeCsv } from '../export/exchangeCsv.ts'
import { exchangeParquet } from '../export/exchangeParquet.ts'
import { exchangeXlsx } from '../export/exchangeXlsx.ts'
import { joinReports } from '../join/joinReports.ts'
import { en } from '../locales/en.ts'
import { languageFolder } from '../domain/languageFolder.ts'
import { ja } from '../locales/ja.ts'
import { staticSvg } from '../charts/staticSvg.ts'
import { languageFiles } from '../prerender/languageFiles.ts'
import { notFoundHtml } from '../prerender/notFoundHtml.ts'
import { madeReadyFilters, pages } from '../prerender/pages.ts'
import { renderPage } from '../prerender/renderPage.ts'
import { filterChoices } from '../queries/filterChoices.ts'
import { fillDatabase } from '../stores/fillDatabase.ts'
import { cspFor } from './csp.js'
import { derivedFiles, readDataFolders } from './dataFolder.ts'
import { dataStamp } from './dataStamp.ts'
import { hostFiles } from './hostFiles.ts'
import { openNode } from './openNode.ts'
import { type ManifestEntry, scriptsOf } from './scriptsOf.ts'
import { writeCardFiles } from './writeCardFiles.ts'
import { writeFrozen } from './writeFrozen.ts'

/** Writes what the client build left out into `dist`: the data to take away, every page with its rows, each card's CSV. */
export const writeSite = async (dist: string): Promise<void> => {
  const write = (path: string, content: string | Uint8Array) => {
    const file = join(dist, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const folders = await readDataFolders('data')
  const stamp = dataStamp(folders)
  for (const folder of folders) {
    const place = `data/${folder.folder}`
    for (const [name, text] of Object.entries(derivedFiles(folder))) {
      write(`${place}/${name}`, text)
      write(`${place}/${stamp}/${name}`, text)
    }
    write(
      `${place}/progress-excel.csv`,
      exchangeCsv(folder.reading.rows, { header: 'title', forExcel: true }),
    )
    write(`${place}/progress.parquet`, await exchangeParquet(folder.reading.rows))
    write(`${place}/progress.xlsx`, await exchangeXlsx(folder.reading.rows, 'title'))
    const { file } = folder.site.report
    if (file !== 'progress.csv') write(`${place}/${file}`, readFileSync(join(place, file)))
  }

  const database = cached(await openNode())
  const sites = folders.map(({ site }) => site)
  const readings = folders.map(({ reading }) => reading)
  const decisions = mergeDecisions(folders.map((folder) => folder.decisions))
  await fillDatabase(database, joinReports(readings, decisions, sites), sites)

  const manifestOf = (name: string) => JSON.parse(readFileSync(join(dist, `.vite/${name}.json`), 'utf8')) as Record<string, ManifestEntry> // prettier-ignore
  const client = manifestOf('manifest')
  const manifest = [...Object.values(client), ...Object.values(manifestOf('frame'))]
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
    scripts: scriptsOf(client),
  }
  const built = new Date().toISOString().slice(0, 10)
  const build = createHash('sha256')
    .update(JSON.stringify([manifest, stamp]))
    .digest('hex')
    .slice(0, 8)
  const list = await pages(database)
  const filters = await madeReadyFilters(database)
  const frames = sites.flatMap((site) => site.frames ?? [])
  const rules = { dataHosts: sites.flatMap(({ dataHosts = [] }) => dataHosts), frames: sites.some((site) => site.frames) ? frames : null } // prettier-ignore
  const renderings = [ja, en].map((words) => ({
    words,
    sites,
    folders: folders.map(({ folder }) => folder),
    built,
    build,
    data: stamp,
    files,
    csp: cspFor(rules.dataHosts),
    paint: staticSvg,
    database,
    filters,
    frozen: null,
  }))
  for (const rendering of renderings) {
    const inLanguage = languageFolder(rendering.words.language)
    for (const page of list) {
      const folder = `${inLanguage}${page.path.slice(1)}`
      const { html, rows, oembed } = await renderPage(page, rendering)
      write(`${folder}index.html`, html)
      write(`${folder}rows.json`, JSON.stringify(Object.fromEntries(rows)))
      if (oembed) write(`${folder}oembed.json`, JSON.stringify(oembed))
      if (page.card === undefined || page.files?.length === 0) continue
      await writeCardFiles(page.card, folder, rendering, write)
    }
  }
  for (const rendering of renderings)
    for (const { path, text } of await languageFiles(rendering)) write(path, text)
  const latest = Math.max(...(await database.all(filterChoices())).flatMap(({ field, value, results }) => field === 'years' && results > 0 ? Number(value) : [])) // prettier-ignore
  const frozen = `fy${latest}-${stamp}`
  await writeFrozen(dist, frozen, list, renderings, write)
  write(
    'embed/index.json',
    JSON.stringify({
      cards: cards.map(({ id }) => id),
      filters,
      frozen,
      address: sites.find(({ address }) => address)?.address ?? null,
    }),
  )
  write('build.json', JSON.stringify({ built, build, data: stamp }))
  for (const [name, text] of Object.entries(hostFiles(rules))) write(name, text)
  write('404.html', notFoundHtml([ja, en]))
  await database.close()
}
