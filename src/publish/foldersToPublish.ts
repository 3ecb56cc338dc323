import type { Decisions } from '../domain/decisions.ts'
import { groupBy } from '../domain/groupBy.ts'
import { booksOfRows } from '../export/booksOfRows.ts'
import { dataFolderFiles } from '../export/dataFolderFiles.ts'
import type { Joined } from '../join/joinReports.ts'
import { fetchSites } from '../stores/fetchSites.ts'
import type { FolderFiles } from './dataFolder.ts'
import type { Running, ToPublish } from './toPublish.ts'

const encoded = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`)
const hasAny = ({ initiatives, departmentSuccessors }: Decisions) =>
  initiatives.length + departmentSuccessors.length > 0

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
