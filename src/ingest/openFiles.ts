import { ReadError } from '../domain/readError.ts'
import { type ArchiveEntry, isZip, openArchive } from './formats/archive.ts'
import type { Encoding } from './formats/encoding.ts'
import type { OpenedFile } from './openedFile.ts'
import { openFile } from './openFile.ts'

/** A file that could be opened, with its own bytes, or why it could not. */
export type OpenedOrNot =
  { readonly opened: OpenedFile; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: ReadError }

/* What systems leave in a zip beside its files. */
const isLeftover = (name: string) =>
  /(?:^|\/)(?:__MACOSX\/|\.|~\$|desktop\.ini$|thumbs\.db$)/iu.test(name) || /[/\\]$/u.test(name)

const isOffice = ({ name }: ArchiveEntry) =>
  /^(?:\[Content_Types\]\.xml|mimetype|word\/document\.xml|META-INF\/manifest\.xml)$|(?:^|\/)workbook\.xml$/u.test(
    name,
  )

const orReadError = async (
  read: () => Uint8Array<ArrayBuffer>,
  open: (bytes: Uint8Array<ArrayBuffer>) => Promise<OpenedFile>,
): Promise<OpenedOrNot> => {
  try {
    const bytes = read()
    return { opened: await open(bytes), bytes }
  } catch (error) {
    if (error instanceof ReadError) return { error }
    throw error
  }
}

const openInside = (entry: ArchiveEntry, file: string, encoding: Encoding | null): Promise<OpenedOrNot> =>
  orReadError(entry.read, (bytes) => {
    /* A workbook is a zip as well: only the names inside tell. */
    if (isZip(bytes) && !openArchive(bytes, file).some(isOffice)) throw new ReadError('archive-inside', file)
    return openFile(bytes, file, encoding)
  })

/**
 * Opens what a reader gives as one file: the file, or each file of a zip, named `archive.zip/inner.csv`, with a bad one
 * beside the good ones. Never throws a ReadError.
 */
export const openFiles = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  encoding: Encoding | null = null,
): Promise<OpenedOrNot[]> => {
  if (!isZip(bytes))
    return [
      await orReadError(
        () => bytes,
        (own) => openFile(own, file, encoding),
      ),
    ]
  let entries: ArchiveEntry[]
  try {
    entries = openArchive(
      bytes,
      file,
      /\.(?:xlsx|xlsm|ods)$/iu.test(file) ? 'damaged-workbook' : 'damaged-archive',
    )
  } catch (error) {
    if (error instanceof ReadError) return [{ error }]
    throw error
  }
  if (entries.some(isOffice))
    return [
      await orReadError(
        () => bytes,
        (own) => openFile(own, file, encoding),
      ),
    ]
  const files = entries.filter(({ name }) => !isLeftover(name))
  if (files.length === 0) return [{ error: new ReadError('empty', file) }]
  const opened: OpenedOrNot[] = []
  for (const entry of files) opened.push(await openInside(entry, `${file}/${entry.name}`, encoding))
  return opened
}
