import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ReadError } from '../../domain/readError.ts'
import { describedBooks } from '../../ingest/describedBooks.ts'
import type { ReadOptions } from '../../ingest/mapping.ts'
import type { OpenedFile } from '../../ingest/openedFile.ts'
import { openFiles } from '../../ingest/openFiles.ts'
import { readOpened } from '../../ingest/readFile.ts'
import type { Reading } from '../../ingest/reading.ts'
import type { tableChoices } from '../../ingest/tableChoices.ts'

/** A file from disk, or of a zip one in it, not yet understood. */
export interface GivenFile {
  readonly path: string
  readonly opened: OpenedFile
}

const orReadError = async <Value>(file: string, read: () => Value | Promise<Value>) => {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ReadError) return error
    return new ReadError('unreadable', file, [error instanceof Error ? error.message : String(error)])
  }
}

/**
 * Opens one file from disk, called `file` in places; of a zip each file in it. A file that cannot be used, whatever the
 * cause, is its ReadError.
 */
export const openGivenFile = async (path: string, file: string): Promise<(GivenFile | ReadError)[]> => {
  const files = await orReadError(file, () => openFiles(new Uint8Array(readFileSync(path)), file))
  if (files instanceof ReadError) return [files]
  return files.map((one) => ('error' in one ? one.error : { path, opened: one.opened }))
}

/** Reads an opened file; a progress.csv with what the datapackage.json beside it says. */
export const readGivenFile = (
  { path, opened }: GivenFile,
  options: ReadOptions,
  choices: ReturnType<typeof tableChoices>,
): Promise<Reading | ReadError> =>
  orReadError(opened.file, () => {
    const reading = readOpened(opened, options, (sheet) => choices.mappingOf(sheet, options))
    const description = join(dirname(path), 'datapackage.json')
    if (basename(path) !== 'progress.csv' || !existsSync(description)) return reading
    return describedBooks(reading, JSON.parse(readFileSync(description, 'utf8')))
  })
