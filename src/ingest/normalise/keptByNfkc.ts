/** Whether NFKC leaves a character alone, whatever stands beside it. Not every such character, only the common ones. */
export const isKeptByNfkc = (point: number): boolean =>
  point < 0x80 ||
  (point >= 0x4e00 && point <= 0x9fff) ||
  (point >= 0x3041 && point <= 0x3096) ||
  (point >= 0x30a1 && point <= 0x30fe) ||
  (point >= 0x3001 && point <= 0x301c) ||
  (point >= 0x25a0 && point <= 0x25ff) ||
  (point >= 0x3400 && point <= 0x4dbf)

/** Whether a text has such characters alone. */
export const areKeptByNfkc = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (!isKeptByNfkc(text.charCodeAt(at))) return false
  return true
}
