import { ReadError } from '../../domain/readError.ts'
import type { Encoding } from './encoding.ts'

/** Bytes as text, and the encoding they were read in; a ReadError when they are no text. */
export const decode = (
  bytes: Uint8Array,
  file: string,
  given: Encoding | null,
): { text: string; encoding: Encoding } => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  const encoding = given ?? 'utf-8'
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding }
  } catch {
    throw new ReadError(bytes.includes(0) ? 'not-text' : 'not-utf8', file)
  }
}
