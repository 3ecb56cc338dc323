/** Whole numbers in a row that grows; -1 may stand for nothing. */
export interface GrowingNumbers {
  readonly push: (value: number) => void
  readonly at: (index: number) => number
  readonly set: (index: number, value: number) => void
  /** A view of what is there; not to be kept over a push. */
  readonly view: () => Int32Array<ArrayBuffer>
  readonly length: () => number
}

export const growingNumbers = (start = 1024): GrowingNumbers => {
  let data = new Int32Array(start)
  let length = 0
  return {
    push(value) {
      if (length === data.length) {
        const wider = new Int32Array(data.length * 2)
        wider.set(data)
        data = wider
      }
      data[length++] = value
    },
    at: (index) => data[index] ?? -1,
    set: (index, value) => void (data[index] = value),
    view: () => data.subarray(0, length),
    length: () => length,
  }
}
