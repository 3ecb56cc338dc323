import type { PackedColumn } from '../../domain/packedTable.ts'

/** UTF-8 texts one after the other: text n stands from `offsets[n]` up to `offsets[n + 1]`. */
export interface Texts {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly offsets: Int32Array
}

/** Some texts, in the order of `rows`: not copied where they all follow each other, else as many together as do. */
export const textsOf = (texts: Texts, rows: Int32Array): PackedColumn => {
  const { length } = rows
  const first = rows[0] ?? 0
  let end = 0
  const offsets = new Int32Array(length + 1)
  let isRun = true
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number
    if (row !== first + at) isRun = false
    end += (texts.offsets[row + 1] as number) - (texts.offsets[row] as number)
    offsets[at + 1] = end
  }
  if (isRun) {
    const start = texts.offsets[first] as number
    return { kind: 'texts', bytes: texts.bytes.subarray(start, start + end), offsets, isThere: null }
  }
  const bytes = new Uint8Array(end)
  for (let at = 0; at < length;) {
    const from = at++
    while (at < length && rows[at] === (rows[at - 1] as number) + 1) at++
    const start = texts.offsets[rows[from] as number] as number
    bytes.set(texts.bytes.subarray(start, texts.offsets[(rows[at - 1] as number) + 1]), offsets[from])
  }
  return { kind: 'texts', bytes, offsets, isThere: null }
}
