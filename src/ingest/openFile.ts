import { ReadError } from '../domain/readError.ts'
import { isZip, openArchive } from './formats/archive.ts'
import { decode } from './formats/decode.ts'
import type { Encoding } from './formats/encoding.ts'
import { refusalOf } from './formats/refusalOf.ts'
import { binaryFormats, textFormats } from './formats/registry.ts'
import type { OpenedFile } from './openedFile.ts'

const readableText = /\.(?:csv|tsv|tab|txt|text|md|markdown|html?|xhtml|json|jsonl|ndjson)$/iu

/* Of bytes that are no text, the ending says more than the bytes, unless it promises text or a workbook. */
const decodeOrName = (bytes: Uint8Array, file: string, encoding: Encoding | null) => {
  try {
    return decode(bytes, file, encoding)
  } catch (error) {
    if (!(error instanceof ReadError) || error.reason === 'wrong-encoding' || readableText.test(file))
      throw error
    if (/\.(?:xlsx|xlsm|ods)$/iu.test(file)) throw new ReadError('damaged-workbook', file)
    throw new ReadError('unknown-format', file, [/\.[^./]+$/u.exec(file)?.[0] ?? ''])
  }
}

/**
 * Opens one file by its format: bytes → sheets of texts. The content tells the format before the name does. Throws a
 * ReadError that says why a file cannot be used.
 */
export const openFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  encoding: Encoding | null = null,
): Promise<OpenedFile> => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  const isWorkbookByName = /\.(?:xlsx|xlsm|ods)$/iu.test(file)
  const names = isZip(bytes)
    ? openArchive(bytes, file, isWorkbookByName ? 'damaged-workbook' : 'damaged-archive').map(
        ({ name }) => name,
      )
    : null
  const refusal = refusalOf(bytes, file, names)
  if (refusal) throw refusal
  const binary = binaryFormats.find(({ matches }) => matches(bytes, file, names))
  if (binary) return { file, format: binary.id, encoding: null, ...(await binary.open(bytes, file)) }
  if (names)
    throw new ReadError(isWorkbookByName ? 'damaged-workbook' : 'is-archive', file, names.slice(0, 12))
  const decoded = decodeOrName(bytes, file, encoding)
  const format = textFormats.find(({ matches }) => matches(decoded.text, file))
  if (!format) throw new ReadError('unknown-format', file)
  return {
    file,
    format: format.id,
    encoding: decoded.encoding,
    ...(await format.open(decoded.text, file)),
  }
}
