/* What a frame may keep back of its texts without saying how many they are, and how much may be made before its length is compared: as zstd recommends, and as of an archive. */
const mostWindow = 8 * 1024 * 1024
const unsuspicious = 64 * 1024 * 1024
const mostOfBlock = 128 * 1024

/** The bytes that a frame gives at most, by its head and the heads of its blocks, and where it ends; null of a damaged one. */
const frameAt = (bytes: Uint8Array, from: number, size: number): { gives: number; end: number } | null => {
  const byte = (at: number) => bytes[at] ?? 0
  const number = (at: number, length: number) =>
    Array.from({ length }, (_, index) => byte(at + index) * 2 ** (8 * index)).reduce((sum, one) => sum + one, 0) // prettier-ignore
  const magic = number(from, 4)
  /* A frame to be skipped. */
  if (magic >= 0x184d2a50 && magic <= 0x184d2a5f) return { gives: 0, end: from + 8 + number(from + 4, 4) }
  if (magic !== 0xfd2fb528) return null
  const flags = byte(from + 4)
  const isSingle = (flags & 0x20) !== 0
  const dictionary = [0, 1, 2, 4][flags & 3] ?? 0
  const sizeLength = [isSingle ? 1 : 0, 2, 4, 8][flags >> 6] ?? 0
  const sizeAt = from + (isSingle ? 5 : 6) + dictionary
  const said = sizeLength === 0 ? null : number(sizeAt, sizeLength) + (sizeLength === 2 ? 256 : 0)
  const base = 2 ** (10 + (byte(from + 5) >> 3))
  const window = isSingle ? (said ?? 0) : base + (base / 8) * (byte(from + 5) & 7)
  if (said ? said > size : window > Math.max(size, mostWindow)) return null
  let at = sizeAt + sizeLength
  let gives = 0
  for (let isLast = false; !isLast;) {
    if (at + 3 > bytes.length) return null
    const head = number(at, 3)
    const [type, length] = [(head >> 1) & 3, head >> 3]
    isLast = (head & 1) === 1
    gives += type === 2 ? Math.min(mostOfBlock, window) : length
    at += 3 + (type === 1 ? 1 : length)
  }
  return { gives: said || gives, end: at + (flags & 4 ? 4 : 0) }
}

/**
 * Whether frames of Zstandard can be unpacked to a page of `size` bytes without much more being made on the way: the
 * library makes whatever a frame says, and is told no length.
 */
export const zstdFits = (bytes: Uint8Array, size: number): boolean => {
  let gives = 0
  for (let at = 0; at < bytes.length;) {
    const frame = frameAt(bytes, at, size)
    if (!frame || frame.end > bytes.length) return false
    gives += frame.gives
    at = frame.end
  }
  return gives <= Math.max(size + mostOfBlock, unsuspicious)
}
