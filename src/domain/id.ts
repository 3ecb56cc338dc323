/** The two lanes of a hash while it is fed (cyrb53's, kept apart): 64 bits, quick in plain JavaScript. Not cryptographic. */
export interface Lanes {
  first: number
  second: number
}

export const openLanes = (): Lanes => ({ first: 0xdeadbeef, second: 0x41c6ce57 })

/** Feeds the UTF-16 units of a text to the hash. */
export const feedLanes = (lanes: Lanes, text: string): void => {
  let { first, second } = lanes
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    first = Math.imul(first ^ unit, 2654435761)
    second = Math.imul(second ^ unit, 1597334677)
  }
  lanes.first = first
  lanes.second = second
}

/** Turns what the lanes were fed into the hash: two whole numbers of 32 bits each, from 0. */
export const mixLanes = (lanes: Lanes): void => {
  let { first, second } = lanes
  first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909)
  second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909)
  lanes.first = first >>> 0
  lanes.second = second >>> 0
}

/** The hash that lanes were mixed into as one whole number of 53 bits. */
export const hashNumber = ({ first, second }: Lanes): number => (second & 0x1fffff) * 0x1_0000_0000 + first

/** The hash of a text as a whole number: equal for equal texts, else as good as never. */
export const hashOf = (text: string): number => {
  const lanes = openLanes()
  feedLanes(lanes, text)
  mixLanes(lanes)
  return hashNumber(lanes)
}

const letters = (value: number) => value.toString(36).padStart(7, '0').slice(-6)

/** What stands between the parts of an id when they are hashed. */
export const partEnd = '\u001f'

/** A short stable name for a list of texts: the same parts give the same 12 characters anywhere, any time. */
export const stableId = (parts: readonly (string | number | null)[]): string => {
  const lanes = openLanes()
  feedLanes(lanes, parts.map((part) => String(part ?? '')).join(partEnd))
  mixLanes(lanes)
  return letters(lanes.first) + letters(lanes.second)
}
