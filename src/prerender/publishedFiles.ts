/** A file of the data, for people and programs: its address never changes, its content is that of today. */
export interface PublishedFile {
  readonly address: string
  readonly type: string
}

const types = {
  'progress.csv': 'text/csv',
  'progress-excel.csv': 'text/csv',
  'progress.parquet': 'application/vnd.apache.parquet',
  'progress.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'datapackage.json': 'application/json',
} as const

/** The files that the build makes of a folder of data/, under the site's address or the way to it. */
export const publishedFiles = (site: string, folder: string): PublishedFile[] =>
  Object.entries(types).map(([name, type]) => ({ address: `${site}data/${folder}/${name}`, type }))
