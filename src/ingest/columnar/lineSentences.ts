import { entryTypes } from '../../domain/entryType.ts'
import { feedLanes, type Lanes, mixLanes, openLanes, partEnd } from '../../domain/id.ts'
import type { Lines } from './collectLines.ts'
import { growingTexts } from './growingTexts.ts'
import { absent } from './lineColumns.ts'
import { readSentence } from './sentence.ts'

const letter = [...'0123456789abcdefghijklmnopqrstuvwxyz'].map((one) => one.charCodeAt(0))

const writeHash = (bytes: Uint8Array, at: number, { first, second }: Lanes): void => {
  for (let [index, left, right] = [5, first, second]; index >= 0; index--) {
    bytes[at + index] = letter[left % 36] as number
    bytes[at + 6 + index] = letter[right % 36] as number
    left = Math.floor(left / 36)
    right = Math.floor(right / 36)
  }
}

const idLength = 12
const empty = entryTypes.indexOf('empty')

/** Activities in the order of their table: the line of each place, and the place where each cell starts. */
export interface ActivityOrder {
  readonly rows: Int32Array<ArrayBuffer>
  readonly starts: Int32Array
}

/**
 * The ids of sentences and what they are matched and found by, in the order of the activities, made cell by cell as far
 * as they are asked for. `openingOf` gives the beginning of what a cell's ids are hashed from.
 */
export const lineSentences = (
  { texts, cell, entryType, position }: Lines,
  { rows, starts }: ActivityOrder,
  openingOf: (cell: number) => string,
  departmentOf: (row: number) => string,
) => {
  const total = rows.length
  const ids = { bytes: new Uint8Array(total * idLength), offsets: new Int32Array(total + 1) }
  const match = growingTexts(texts.end, total)
  const folded = growingTexts(undefined, total)
  const matchDiffers = new Uint8Array(total)
  const foldDiffers = new Uint8Array(total)
  const hashes = { first: new Uint32Array(total), second: new Uint32Array(total) }
  const fed = { first: new Int32Array(total), second: new Int32Array(total) }
  const size = 2 ** Math.ceil(Math.log2(total * 2 + 2))
  const slots = new Int32Array(size).fill(absent)
  const openings: (Lanes | undefined)[] = []
  const lanes = openLanes()
  let cellsDone = 0
  let done = 0

  /* The places of a cell whose ids would be equal but for their ordinal, by the first of them. */
  const noteEqual = (place: number, from: number, equals: Map<number, number[]>): void => {
    const first = hashes.first[place] as number
    for (let slot = first & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const other = slots[slot] as number
      if (other === absent) {
        slots[slot] = place
        return
      }
      if (other >= from && hashes.first[other] === first && hashes.second[other] === hashes.second[place]) {
        const group = equals.get(other)
        if (group) group.push(place)
        else equals.set(other, [other, place])
        return
      }
    }
  }

  const readCell = (from: number, to: number): void => {
    const equals = new Map<number, number[]>()
    for (let place = from; place < to; place++) {
      const row = rows[place] as number
      const itsCell = cell[row] as number
      let opened = openings[itsCell]
      if (!opened) {
        opened = openLanes()
        feedLanes(opened, openingOf(itsCell))
        openings[itsCell] = opened
      }
      lanes.first = opened.first
      lanes.second = opened.second
      readSentence(texts.bytes, texts.offsets[row] as number, texts.offsets[row + 1] as number, lanes, match, matchDiffers, folded, foldDiffers) // prettier-ignore
      feedLanes(lanes, partEnd)
      if (entryType[row] !== empty) feedLanes(lanes, departmentOf(row))
      fed.first[place] = lanes.first
      fed.second[place] = lanes.second
      mixLanes(lanes)
      hashes.first[place] = lanes.first
      hashes.second[place] = lanes.second
      noteEqual(place, from, equals)
    }
    /* The ordinal among equals goes by their place in the cell. */
    const ordinals = new Map<number, number>()
    const placeInCell = (place: number) => Math.max(0, position[rows[place] as number] as number)
    for (const group of equals.values())
      group.sort((a, b) => placeInCell(a) - placeInCell(b)).forEach((place, at) => ordinals.set(place, at + 1)) // prettier-ignore
    for (let place = from; place < to; place++) {
      lanes.first = fed.first[place] as number
      lanes.second = fed.second[place] as number
      feedLanes(lanes, ordinals.size === 0 ? `${partEnd}1` : `${partEnd}${ordinals.get(place) ?? 1}`)
      mixLanes(lanes)
      writeHash(ids.bytes, place * idLength, lanes)
      ids.offsets[place + 1] = (place + 1) * idLength
    }
  }

  return {
    ids,
    match,
    matchDiffers,
    folded,
    foldDiffers,
    /** Makes those before a place, if they are not made yet. */
    upTo(place: number): void {
      while (done < place) {
        const from = done
        done = starts[++cellsDone] ?? total
        readCell(from, done)
      }
    },
  }
}
