import type { PackedColumn } from '../../domain/packedTable.ts'
import { addText, growingTexts } from './growingTexts.ts'

/** A column of texts that few rows have, to be added in the order of the rows. */
export const fewTexts = () => {
  const places: number[] = []
  const texts: string[] = []
  let next = 0
  return {
    add(place: number, text: string): void {
      places.push(place)
      texts.push(text)
    },
    /** The column from a row up to another; null where a row has none. To be asked for in the order of the rows. */
    between(from: number, to: number): PackedColumn {
      const offsets = new Int32Array(to - from + 1)
      const isThere = new Uint8Array(to - from)
      const written = growingTexts()
      let done = 0
      for (; next < places.length && (places[next] as number) < to; next++) {
        const row = (places[next] as number) - from
        offsets.fill(written.end, done + 1, row + 1)
        addText(written, texts[next] as string)
        isThere[row] = 1
        done = row + 1
        offsets[done] = written.end
      }
      offsets.fill(written.end, done + 1)
      return { kind: 'texts', bytes: written.bytes.subarray(0, written.end), offsets, isThere }
    },
  }
}
