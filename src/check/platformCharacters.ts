/* The last row of each area of CP932, as pairs of bytes from–to: JIS X 0208, and what vendors added to it. */
const standardAreas = [
  [0x8140, 0x84be],
  [0x889f, 0xeaa4],
] as const
const vendorAreas = [
  [0x8740, 0x879c],
  [0xed40, 0xeefc],
  [0xfa40, 0xfc4b],
] as const

const charactersOf = (areas: readonly (readonly [number, number])[]): Set<string> => {
  const decoder = new TextDecoder('shift_jis')
  const characters = new Set<string>()
  for (const [from, to] of areas)
    for (let code = from; code <= to; code++) {
      const low = code & 0xff
      if (low < 0x40 || low === 0x7f || low > 0xfc) continue
      const text = decoder.decode(new Uint8Array([code >> 8, low]))
      if ([...text].length === 1 && text !== '\ufffd') characters.add(text)
    }
  return characters
}

/* One character of JIS X 0208, two codes in Unicode, by the table of whoever made the file. */
const twoCodes = new Set('〜～‖∥−－—―¢￠£￡¬￢')

interface Lists {
  readonly standard: ReadonlySet<string>
  readonly vendor: ReadonlySet<string>
}
let lists: Lists | null = null
const madeLists = (): Lists => {
  const standard = charactersOf(standardAreas)
  const vendor = charactersOf(vendorAreas)
  for (const character of standard) vendor.delete(character)
  return { standard, vendor }
}

export type PlatformList = 'platform-characters' | 'name-characters' | 'two-codes' | 'beyond-standard'

const listOf = (character: string): PlatformList | null => {
  if (/^[\p{ASCII}ぁ-んァ-ヶー、。「」\uff61-\uff9f]$/u.test(character)) return null
  lists ??= madeLists()
  if (twoCodes.has(character)) return 'two-codes'
  if (lists.vendor.has(character))
    return /\p{Script=Han}/u.test(character) ? 'name-characters' : 'platform-characters'
  if (lists.standard.has(character)) return null
  return /\p{Script=Han}/u.test(character) ? 'name-characters' : 'beyond-standard'
}

const known = new Map<string, PlatformList | null>()

/**
 * Which list a character stands on that makes it depend on the platform, null for none: NEC special characters (row 13),
 * NEC selected IBM extensions and IBM extensions, as CP932 has them and JIS X 0208 has not (kanji of these, for names,
 * apart); characters that two tables give two codes; characters beyond JIS X 0208 altogether.
 * Source: https://encoding.spec.whatwg.org/#index-jis0208
 */
export const platformList = (character: string): PlatformList | null => {
  const before = known.get(character)
  if (before !== undefined) return before
  const list = listOf(character)
  known.set(character, list)
  return list
}
