import { ReadError } from '../domain/readError.ts'
import type { Encoding } from './formats/encoding.ts'
import { formats } from './formats/registry.ts'
import type { OpenedFile } from './openedFile.ts'

/** Opens one file by its format: bytes → sheets of texts. Throws a ReadError that says why a file cannot be used. */
export const openFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  encoding: Encoding | null = null,
): Promise<OpenedFile> => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  const format = formats.find(({ matches }) => matches(file, bytes))
  if (!format) throw new ReadError('unknown-format', file, [/\.[^.]+$/.exec(file)?.[0] ?? ''])
  return { file, format: format.id, ...(await format.open(bytes, file, encoding)) }
}
