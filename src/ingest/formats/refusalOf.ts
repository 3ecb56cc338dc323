import { ReadError } from '../../domain/readError.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

const ofOldOffice = (bytes: Uint8Array, file: string): ReadError => {
  /* The names of the streams inside stand in the file as UTF-16. */
  const names = new TextDecoder('utf-16le').decode(bytes)
  if (names.includes('EncryptedPackage')) return new ReadError('password', file)
  return new ReadError(names.includes('WordDocument') ? 'word-document' : 'old-excel', file)
}

/** Why a file is not read although its kind is known, by its first bytes and, of a zip, the names inside; else null. */
export const refusalOf = (
  bytes: Uint8Array,
  file: string,
  names: readonly string[] | null,
): ReadError | null => {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return ofOldOffice(bytes, file)
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  if (/%PDF-\d/u.test(start)) return new ReadError('pdf', file)
  if (start.startsWith('{\\rtf')) return new ReadError('word-document', file)
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet') && /<(?:\w+:)?Workbook/u.test(start)) return new ReadError('old-excel', file) // prettier-ignore
  if (names?.includes('word/document.xml')) return new ReadError('word-document', file)
  if (names?.includes('xl/workbook.bin')) return new ReadError('old-excel', file)
  return null
}
