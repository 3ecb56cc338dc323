import type { CheckInput } from './checkInput.ts'
import type { PackageFacts } from './packageFacts.ts'

const plainName = (encoding: string): string =>
  encoding
    .toLowerCase()
    .replace(/[-_]/gu, '')
    .replace(/^(?:cp932|windows31j|sjis|ms932)$/u, 'shiftjis')

/** What a data package says of encoding or byte order mark and the file is not; null where they agree or nothing is said. */
export const declaredOtherwise = (
  { opened, bytes }: CheckInput,
  { encoding, bom }: PackageFacts,
): string | null => {
  if (encoding !== null && opened.encoding !== null && plainName(encoding) !== plainName(opened.encoding))
    return encoding
  if (bom === null || !bytes || opened.encoding !== 'utf-8') return null
  const hasBom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  return bom === hasBom ? null : `BOM: ${String(bom)}`
}
