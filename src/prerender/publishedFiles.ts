/** A file of the data, for people and programs: its address never changes, its content is that of today. */
export interface PublishedFile {
  readonly address: string
  readonly type: string
}

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  svg: 'image/svg+xml',
}

/** The media type of a file by the ending of its name. */
export const mediaType = (file: string): string =>
  types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'

const names = ['progress.csv', 'progress-excel.csv', 'progress.parquet', 'progress.xlsx', 'datapackage.json']

/** The files that the build makes of a folder of data/, under the site's address or the way to it. */
export const publishedFiles = (site: string, folder: string): PublishedFile[] =>
  names.map((name) => ({ address: `${site}data/${folder}/${name}`, type: mediaType(name) }))
