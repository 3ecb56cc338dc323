import { cards } from '../cards/registry.ts'
import { staticSvg } from '../charts/staticSvg.ts'
import type { Database } from '../database/database.ts'
import { stableId } from '../domain/id.ts'
import { languageFolder } from '../domain/languageFolder.ts'
import { mergeDecisions } from '../domain/mergeDecisions.ts'
import { joinReports } from '../join/joinReports.ts'
import { en } from '../locales/en.ts'
import { ja } from '../locales/ja.ts'
import { languageFiles } from '../prerender/languageFiles.ts'
import { notFoundHtml } from '../prerender/notFoundHtml.ts'
import { madeReadyFilters, pages } from '../prerender/pages.ts'
import { renderPage, type Rendering } from '../prerender/renderPage.ts'
import { filterChoices } from '../queries/filterChoices.ts'
import { fillDatabase } from '../stores/fillDatabase.ts'
import { cspFor } from './csp.js'
import type { DataFolder } from './dataFolder.ts'
import { dataStamp } from './dataStamp.ts'
import { hostFiles } from './hostFiles.ts'
import type { SiteFiles } from './siteFiles.ts'
import type { Write } from './write.ts'
import { writeCardFiles } from './writeCardFiles.ts'
import { writeData } from './writeData.ts'
import { writeFrozen } from './writeFrozen.ts'

export interface SiteToWrite {
  readonly folders: readonly DataFolder[]
  /** An empty one; it holds these data afterwards. */
  readonly database: Database
  readonly files: Pick<SiteFiles, 'code' | 'client'>
  /** The day it is made, ISO. */
  readonly built: string
  /** Whether a folder of frozen embeds is kept from an earlier build and need not be written. */
  readonly isKept: (frozen: string) => boolean
  /** Hears of every page, and how many there are. */
  readonly onPage?: (done: number, total: number) => void
}

/** The name of a state of the data: its latest year with results, and what changes whenever the data do. */
const stateOf = async (database: Database, stamp: string): Promise<string> => {
  const choices = await database.all(filterChoices())
  const years = choices.flatMap(({ field, value, results }) => field === 'years' && results > 0 ? [Number(value)] : []) // prettier-ignore
  return years.length > 0 ? `fy${Math.max(...years)}-${stamp}` : stamp
}

/** Fills a database with what the folders hold, joined, and answers all that pages are rendered with, one language each. */
export const renderingsOf = async ({
  folders,
  database,
  files,
  built,
}: Pick<SiteToWrite, 'folders' | 'database' | 'files' | 'built'>): Promise<Rendering[]> => {
  const sites = folders.map(({ site }) => site)
  const decisions = mergeDecisions(folders.map((folder) => folder.decisions))
  await fillDatabase(database, joinReports(folders.map(({ reading }) => reading), decisions, sites), sites) // prettier-ignore
  const data = dataStamp(folders)
  const filters = await madeReadyFilters(database)
  return [ja, en].map((words) => ({
    words,
    sites,
    folders: folders.map(({ folder }) => folder),
    built,
    build: stableId([files.code, data]),
    data,
    files: files.client,
    csp: cspFor(sites.flatMap(({ dataHosts = [] }) => dataHosts)),
    paint: staticSvg,
    database,
    filters,
    frozen: null,
  }))
}

/**
 * Writes a whole site but for what is the same whatever its data are (`site-files.json` lists that): the data to take
 * away, every page with its rows, each card's CSV and picture, the frozen embeds, and what hosts and scripts ask for.
 * Answers the folder of frozen embeds that was written, whose style sheet and script are the caller's to add; null where
 * one is kept.
 */
export const writeSite = async (
  write: Write,
  { folders, database, files, built, isKept, onPage }: SiteToWrite,
): Promise<string | null> => {
  const renderings = await renderingsOf({ folders, database, files, built })
  const [{ sites, build, data, filters }] = renderings as [Rendering]
  await writeData(write, folders, data)
  const list = await pages(database)
  const state = await stateOf(database, data)
  const frozen = `frozen/${state}/`
  const kept = isKept(state)
  const total = renderings.length * (list.length + (kept ? 0 : list.filter(({ embed, path }) => embed && !path.endsWith('/filter/')).length)) // prettier-ignore
  let done = 0
  const tell = () => onPage?.(++done, total)
  for (const rendering of renderings) {
    const inLanguage = languageFolder(rendering.words.language)
    for (const page of list) {
      const folder = `${inLanguage}${page.path.slice(1)}`
      const { html, rows, oembed } = await renderPage(page, rendering)
      await write(`${folder}index.html`, html)
      /* Answers come in no fixed order. */
      await write(
        `${folder}rows.json`,
        JSON.stringify(Object.fromEntries([...rows].sort(([one], [other]) => (one < other ? -1 : 1)))),
      )
      if (oembed) await write(`${folder}oembed.json`, JSON.stringify(oembed))
      if (page.card !== undefined && page.files?.length !== 0)
        await writeCardFiles(page.card, folder, rendering, write)
      tell()
    }
    for (const { path, text } of await languageFiles(rendering)) await write(path, text)
  }
  if (!kept) await writeFrozen(write, folders, list, renderings, frozen, tell)
  const address = sites.find((site) => site.address)?.address ?? null
  await write('embed/index.json', JSON.stringify({ cards: cards.map(({ id }) => id), filters, frozen: state, address })) // prettier-ignore
  await write(
    'sites.json',
    JSON.stringify({
      sites,
      folders: folders.map(({ folder }) => folder),
      decisions: folders.map((folder) => folder.decisions),
    }),
  )
  await write('build.json', JSON.stringify({ built, build, data }))
  const frames = sites.flatMap((site) => site.frames ?? [])
  const rules = { dataHosts: sites.flatMap(({ dataHosts = [] }) => dataHosts), frames: sites.some((site) => site.frames) ? frames : null } // prettier-ignore
  for (const [name, text] of Object.entries(hostFiles(rules))) await write(name, text)
  await write('404.html', notFoundHtml([ja, en]))
  return kept ? null : frozen
}
