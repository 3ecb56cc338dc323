import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import { dataPackage } from './dataPackage.ts'
import { exchangeCsv } from './exchangeCsv.ts'

/** What a data folder is made of: its rows, what the report says of its categories and its books, and how it heads its tables. */
export type FolderContent = Pick<Reading, 'rows' | 'categories' | 'balance' | 'heads'>

/** The texts of a data folder that are made from its rows, by name. */
export const dataFolderTexts = (site: Site, content: FolderContent) => ({
  'progress.csv': exchangeCsv(content.rows, { header: 'name', forExcel: false }),
  'datapackage.json': `${JSON.stringify(dataPackage(site, content), null, 2)}\n`,
})
