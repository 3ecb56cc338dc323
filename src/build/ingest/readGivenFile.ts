import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ReadError } from '../../domain/readError.ts'
import type { ReadOptions } from '../../ingest/mapping.ts'
import type { OpenedFile } from '../../ingest/openedFile.ts'
import { openFiles } from '../../ingest/openFiles.ts'
import { readOpened } from '../../ingest/readFile.ts'
import type { Reading } from '../../ingest/reading.ts'
import { describedBooks } from '../../ingest/describedBooks.ts'
import type { tableChoices } from '../../ingest/tableChoices.ts'

type TableChoices = ReturnType<typeof tableChoices>

const orReadError = async <Value>(file: string, read: () => Value | Promise<Value>) => {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ReadError) return error
    return new ReadError('unreadable', file, [error instanceof Error ? error.message : String(error)])
  }
}

/* A progress.csv is read with what the datapackage.json beside it says. */
const readWithBooks = (
  path: string,
  opened: OpenedFile,
  options: ReadOptions,
  choices: TableChoices,
): Reading => {
  const reading = readOpened(opened, options, (sheet) => choices.mappingOf(sheet, options))
  const description = join(dirname(path), 'datapackage.json')
  if (basename(path) !== 'progress.csv' || !existsSync(description)) return reading
  return describedBooks(reading, JSON.parse(readFileSync(description, 'utf8')))
}

/**
 * Reads one file from disk, called `file` in places; of a zip each file in it. A file that cannot be used, whatever the
 * cause, is its ReadError.
 */
export const readGivenFile = async (
  path: string,
  file: string,
  options: ReadOptions,
  choices: TableChoices,
): Promise<(Reading | ReadError)[]> => {
  const files = await orReadError(file, () => openFiles(new Uint8Array(readFileSync(path)), file))
  if (files instanceof ReadError) return [files]
  const read: (Reading | ReadError)[] = []
  for (const one of files)
    read.push(
      'error' in one
        ? one.error
        : await orReadError(one.opened.file, () => readWithBooks(path, one.opened, options, choices)),
    )
  return read
}
