import { groupBy } from '../domain/groupBy.ts'
import type { Site } from '../domain/site.ts'
import { siteOfRows } from '../export/siteOfRows.ts'
import type { Joined } from '../join/joinReports.ts'

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
