import { encodings, type Encoding } from './encoding.ts'

/** The encoding that a page says it has, in its first kilobytes; null where it says none that is read. */
export const declaredEncoding = (bytes: Uint8Array): Encoding | null => {
  const start = Array.from(bytes.subarray(0, 4096), (byte) => String.fromCharCode(byte)).join('')
  if (!/<(?:meta|\?xml)\b/iu.test(start)) return null
  const label = /<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1]
  try {
    const name = label ? new TextDecoder(label).encoding : null
    return encodings.find((encoding) => encoding === name && !encoding.startsWith('utf-16')) ?? null
  } catch {
    return null
  }
}
