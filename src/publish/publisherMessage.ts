import type { FolderFiles } from './dataFolder.ts'
import type { SiteFiles } from './siteFiles.ts'

/** What the page gives the publisher. */
export interface PublisherOrder {
  readonly product: 'site' | 'document'
  /** The language of a document. */
  readonly language: 'ja' | 'en'
  /** The files of every data folder, by its name. */
  readonly folders: Readonly<Record<string, FolderFiles>>
  /** The running site's folder, absolute. */
  readonly root: string
  readonly files: SiteFiles
  /** Absolute addresses of DuckDB's engine and of its worker. */
  readonly engineUrl: string
  readonly workerUrl: string
  /** The day it is made, ISO. */
  readonly built: string
}

/** How far it is. */
export interface PublisherProgress {
  readonly stage: 'engine' | 'pages' | 'files'
  readonly done: number
  readonly total: number
}

/** What the publisher answers. */
export type PublisherMessage =
  | { readonly type: 'progress'; readonly progress: PublisherProgress }
  | { readonly type: 'done'; readonly content: Blob; readonly pages: number }
  | { readonly type: 'failed'; readonly message: string }
