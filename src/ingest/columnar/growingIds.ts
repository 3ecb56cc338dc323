import type { PackedColumn } from '../../domain/packedTable.ts'
import type { Lanes } from '../../domain/id.ts'

const idLength = 12

/* The three letters of every number below 36 ** 3. */
const letters = '0123456789abcdefghijklmnopqrstuvwxyz'
const threes = 36 ** 3
const threeLetters = new Uint8Array(threes * 3)
for (let number = 0; number < threes; number++)
  for (let [place, rest] = [2, number]; place >= 0; place--) {
    threeLetters[number * 3 + place] = letters.charCodeAt(rest % 36)
    rest = Math.floor(rest / 36)
  }

/** Ids as `stableId` writes them, one after the other. */
export const growingIds = () => {
  let bytes = new Uint8Array(idLength * 1024)
  let length = 0
  const offsetsOf = (count: number): Int32Array<ArrayBuffer> => {
    const offsets = new Int32Array(count + 1)
    for (let at = 1; at <= count; at++) offsets[at] = at * idLength
    return offsets
  }
  const write = (at: number, hash: number): void => {
    const upper = (hash / threes) >>> 0
    const high = (upper % threes) * 3
    const low = (hash - upper * threes) * 3
    bytes[at] = threeLetters[high] as number
    bytes[at + 1] = threeLetters[high + 1] as number
    bytes[at + 2] = threeLetters[high + 2] as number
    bytes[at + 3] = threeLetters[low] as number
    bytes[at + 4] = threeLetters[low + 1] as number
    bytes[at + 5] = threeLetters[low + 2] as number
  }
  return {
    /** Adds what a hash that was mixed comes to. */
    push({ first, second }: Lanes): void {
      const at = length++ * idLength
      if (at === bytes.length) {
        const wider = new Uint8Array(bytes.length * 2)
        wider.set(bytes)
        bytes = wider
      }
      write(at, first)
      write(at + 6, second)
    },
    at: (place: number): string =>
      String.fromCharCode(...bytes.subarray(place * idLength, (place + 1) * idLength)),
    /** Those from a place up to another. */
    between: (from: number, to: number): PackedColumn => ({
      kind: 'texts',
      bytes: bytes.subarray(from * idLength, to * idLength),
      offsets: offsetsOf(to - from),
      isThere: null,
    }),
    /** Those of some places. */
    of(places: Int32Array): PackedColumn {
      const some = new Uint8Array(places.length * idLength)
      for (let at = 0; at < places.length; at++) {
        const from = (places[at] as number) * idLength
        for (let index = 0; index < idLength; index++)
          some[at * idLength + index] = bytes[from + index] as number
      }
      return { kind: 'texts', bytes: some, offsets: offsetsOf(places.length), isThere: null }
    },
  }
}
