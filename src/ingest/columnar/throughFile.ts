/** Gives the bytes of a file from one place up to another. Rejects where the disk does not give them. */
export type ReadSlice = (blob: Blob, from: number, to: number) => Promise<Uint8Array<ArrayBuffer>>

export const readSlice: ReadSlice = async (blob, from, to) =>
  new Uint8Array(await blob.slice(from, to).arrayBuffer())

/** How a file is gone through: what reads its slices, and how many bytes one has. */
export interface Slices {
  readonly read: ReadSlice
  readonly size: number
}

export const plainSlices: Slices = { read: readSlice, size: 1 << 24 }

/**
 * Goes through a file without ever holding all of it: `scan` gets the bytes at hand, which are gone afterwards, and says
 * how many of them it is done with; those that it leaves, fewer than a slice, come again before the next slice. The next slice is read meanwhile. Rejects as
 * `read` does.
 */
export const throughFile = async (
  blob: Blob,
  { read, size }: Slices,
  scan: (bytes: Uint8Array<ArrayBuffer>, isLast: boolean) => number,
): Promise<void> => {
  const next = (from: number): Promise<Uint8Array<ArrayBuffer>> => {
    const slice = read(blob, from, Math.min(from + size, blob.size))
    /* It may be read in vain, where scanning ends early. */
    slice.catch(() => undefined)
    return slice
  }
  const room = new Uint8Array(Math.min(blob.size, size * 2))
  let left = 0
  let coming = next(0)
  for (let from = 0, isLast = false; !isLast;) {
    const slice = await coming
    from += slice.length
    isLast = from >= blob.size || slice.length === 0
    if (!isLast) coming = next(from)
    room.set(slice, left)
    const filled = left + slice.length
    const done = scan(room.subarray(0, filled), isLast)
    room.copyWithin(0, done, filled)
    left = filled - done
  }
}
