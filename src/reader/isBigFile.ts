import { openParquet } from '../ingest/formats/parquet.ts'

/** 8 MB of text are some 15,000 rows. */
const manyBytes = 8_000_000
const manyRows = 15_000
/* A smaller file is quick whatever its rows. */
const fewestBytes = 100_000

/** Whether a file has so many rows that it is read as columns if its form allows it. */
export const isBigFile = async (blob: Blob, file: string): Promise<boolean> => {
  if (blob.size > manyBytes) return true
  if (blob.size <= fewestBytes) return false
  try {
    if ((await blob.slice(0, 4).text()) !== 'PAR1') return false
    const { groups } = await openParquet(new Uint8Array(await blob.arrayBuffer()), file)
    return groups.reduce((sum, rows) => sum + rows, 0) > manyRows
  } catch {
    /* The reader of small files says what is wrong with it. */
    return false
  }
}
