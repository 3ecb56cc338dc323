import { exchangeCsv } from '../export/exchangeCsv.ts'
import { exchangeParquet } from '../export/exchangeParquet.ts'
import { type DataFolder, derivedFiles } from './dataFolder.ts'
import { exchangeXlsx } from '../export/exchangeXlsx.ts'
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
    for (const [name, text] of Object.entries(derivedFiles(folder))) {
      await write(`${place}/${name}`, text)
      await write(`${place}/${stamp}/${name}`, text)
    }
    await write(`${place}/progress-excel.csv`, exchangeCsv(reading.rows, { header: 'title', forExcel: true }))
    await write(`${place}/progress.parquet`, await exchangeParquet(reading.rows))
    await write(`${place}/progress.xlsx`, await exchangeXlsx(reading.rows, 'title'))
    if (site.report.file !== 'progress.csv') await write(`${place}/${site.report.file}`, report)
    /* With these a published folder can be taken into another's data/ as it is. */
    await write(`${place}/site.json`, `${JSON.stringify(site, null, 2)}\n`)
  }
}
