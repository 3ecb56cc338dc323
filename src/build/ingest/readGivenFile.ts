import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ReadError } from '../../domain/readError.ts'
import type { ReadOptions } from '../../ingest/mapping.ts'
import { openFile } from '../../ingest/openFile.ts'
import { readOpened } from '../../ingest/readFile.ts'
import type { Reading } from '../../ingest/reading.ts'
import { describedBooks } from '../describedBooks.ts'

/**
 * Reads one file from disk, called `file` in places; a progress.csv with what the datapackage.json beside it says. Throws a
 * ReadError for a file that cannot be used, whatever the cause.
 */
export const readGivenFile = async (path: string, file: string, options: ReadOptions): Promise<Reading> => {
  try {
    const reading = readOpened(await openFile(new Uint8Array(readFileSync(path)), file), options)
    const description = join(dirname(path), 'datapackage.json')
    if (basename(path) !== 'progress.csv' || !existsSync(description)) return reading
    return describedBooks(reading, JSON.parse(readFileSync(description, 'utf8')))
  } catch (error) {
    if (error instanceof ReadError) throw error
    throw new ReadError('unreadable', file, [error instanceof Error ? error.message : String(error)])
  }
}
