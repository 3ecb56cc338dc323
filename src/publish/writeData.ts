import { exchangeCsv } from '../export/exchangeCsv.ts'
import { exchangeParquet } from '../export/exchangeParquet.ts'
import { exchangeXlsx } from '../export/exchangeXlsx.ts'
import { type DataFolder, derivedFiles } from './dataFolder.ts'
import type { Write } from './write.ts'

/** Writes the data to take away, each folder's own; what pages read has the name of this state besides. */
export const writeData = async (
  write: Write,
  folders: readonly DataFolder[],
  stamp: string,
): Promise<void> => {
  for (const folder of folders) {
    const { site, reading, report } = folder
    const place = `data/${folder.folder}`
    const files = {
      ...derivedFiles(folder),
      'progress-excel.csv': exchangeCsv(reading.rows, { header: 'title', forExcel: true }),
      'progress.parquet': await exchangeParquet(reading.rows),
      'progress.xlsx': await exchangeXlsx(reading.rows, 'title'),
    }
    /* The first address has the data of today, the second these for ever. */
    for (const [name, content] of Object.entries(files)) {
      await write(`${place}/${name}`, content)
      await write(`${place}/${stamp}/${name}`, content)
    }
    if (site.report.file !== 'progress.csv') await write(`${place}/${site.report.file}`, report)
    /* With these a published folder can be taken into another's data/ as it is. */
    await write(`${place}/site.json`, `${JSON.stringify(site, null, 2)}\n`)
  }
}
