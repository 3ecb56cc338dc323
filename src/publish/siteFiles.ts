import type { ClientFiles } from '../prerender/renderPage.ts'

/** A file of the site that is the same whatever its data are. */
export interface SiteFile {
  /** From the site's folder. */
  readonly path: string
  /** In bytes. */
  readonly size: number
  /** SHA-256, hexadecimal. */
  readonly sha256: string
}

/** What `site-files.json` says: all that a site with other data takes from this one. */
export interface SiteFiles {
  /** A short name of the scripts and styles of this build. */
  readonly code: string
  /** Those that pages name. */
  readonly client: ClientFiles
  /** The worker that makes a site with other data. */
  readonly publisher: string
  readonly files: readonly SiteFile[]
}

export const siteFilesName = 'site-files.json'
