/* ␊, ␍ and ␛ may stand for line breaks, where a file has them. */
const isOneLineSign = (second: number, third: number): boolean =>
  second === 0x90 && (third === 0x8a || third === 0x8d || third === 0x9b)

const follows = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

/**
 * Where the next character stands after one of several bytes; -1 where they are no UTF-8, or a sign that stands for a
 * line break.
 */
export const afterCharacter = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] as number
  const second = bytes[at + 1]
  if (second === undefined || !follows(second)) return -1
  if (first < 0xe0) return first >= 0xc2 ? at + 2 : -1
  const third = bytes[at + 2]
  if (third === undefined || !follows(third)) return -1
  if (first < 0xf0) {
    if (first >= 0xe3 && first !== 0xed) return at + 3
    if (first === 0xe0 ? second < 0xa0 : first === 0xed ? second > 0x9f : false) return -1
    return first === 0xe2 && isOneLineSign(second, third) ? -1 : at + 3
  }
  if (first > 0xf4 || !follows(bytes[at + 3])) return -1
  if (first === 0xf0 ? second < 0x90 : first === 0xf4 ? second > 0x8f : false) return -1
  return at + 4
}

/** Characters that stand for ends of texts elsewhere. */
export const isControl = (byte: number): boolean => byte === 0x00 || byte === 0x1f

/** Whether bytes are UTF-8 without such characters and signs. */
export const isPlainText = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let at = from; at < to;) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      if (isControl(byte)) return false
      at++
    } else {
      at = afterCharacter(bytes, at)
      if (at === -1 || at > to) return false
    }
  }
  return true
}
