import { ReadError } from '../../domain/readError.ts'

/** UTF-8 with or without BOM as text; a ReadError when the bytes are none. */
export const decodeUtf8 = (bytes: Uint8Array, file: string): string => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ReadError(bytes.includes(0) ? 'not-text' : 'not-utf8', file)
  }
}
