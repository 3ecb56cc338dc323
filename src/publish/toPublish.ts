import type { Decisions } from '../domain/decisions.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { Site } from '../domain/site.ts'
import { booksOfRows } from '../export/booksOfRows.ts'
import { dataFolderFiles } from '../export/dataFolderFiles.ts'
import { siteOfRows } from '../export/siteOfRows.ts'
import type { Joined } from '../join/joinReports.ts'
import { fetchSites } from '../stores/fetchSites.ts'
import type { FolderFiles } from './dataFolder.ts'

/** A municipality whose data are to be published: the folder they get, and what pages say of it. */
export interface ToPublish {
  readonly folder: string
  readonly site: Site
}

export interface Running {
  /** The running site's folder, absolute. */
  readonly root: string
  readonly build: string
  readonly folders: readonly string[]
  readonly sites: readonly Site[]
}

const encoded = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
const hasAny = ({ initiatives, departmentSuccessors }: Decisions) =>
  initiatives.length + departmentSuccessors.length > 0

/** Names what is on screen: the reader's own data (null: none), or the running site's. */
export const toPublish = (own: Joined | null, { folders, sites }: Running): ToPublish[] => {
  if (!own) return sites.map((site, index) => ({ site, folder: folders[index] ?? '' }))
  const title = own.books.findLast((book) => book.title !== '')?.title ?? ''
  return [...groupBy(own.rows, ({ municipality }) => municipality)].map(([municipality, rows], index) => {
    const known = sites.findIndex((site) => site.municipality.name === municipality)
    return {
      site: siteOfRows(municipality, { rows, title }, sites),
      folder: folders[known] ?? (index === 0 ? 'report' : `report-${index + 1}`),
    }
  })
}

/** The files of the folders to publish, of the reader's own data. */
export const ownFolders = async (
  own: Joined,
  decisions: Decisions,
  named: readonly ToPublish[],
): Promise<Record<string, FolderFiles>> => {
  const rowsOf = groupBy(own.rows, ({ municipality }) => municipality)
  const { categories, heads } = own
  const entries = named.map(async ({ folder, site }, index) => {
    const rows = rowsOf.get(site.municipality.name) ?? []
    /* Decisions name their municipality themselves: all of them stand in the first folder. */
    const decided = index === 0 && hasAny(decisions) ? `${JSON.stringify(decisions, null, 2)}\n` : null
    /* One report's books are those of its first reading: what could not be read stays said. */
    const [book] = own.books
    const isOne = own.books.length === 1 && named.length === 1
    const balance = book && isOne ? book.balance : await booksOfRows(rows)
    const content = { rows, categories, heads, balance }
    return [folder, await dataFolderFiles(site, content, decided)] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** The files of the folders that are published already, as they stand on the site, with what is now said of them. */
export const publishedFolders = async (
  { root, build }: Running,
  named: readonly ToPublish[],
): Promise<Record<string, FolderFiles>> => {
  const { folders, decisions } = await fetchSites(root, build)
  const get = async (path: string) => {
    const response = await fetch(`${root}data/${path}`)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  }
  const entries = named.map(async ({ folder, site }) => {
    const decided = decisions[folders.indexOf(folder)]
    const { file } = site.report
    const files: Record<string, Uint8Array<ArrayBuffer>> = {
      'site.json': encoded(site),
      [file]: await get(`${folder}/${file}`),
    }
    if (file === 'progress.csv') files['datapackage.json'] = await get(`${folder}/datapackage.json`)
    if (decided && hasAny(decided)) files['mapping.json'] = encoded(decided)
    return [folder, files] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}
