const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

/** Distinct texts of a column, numbered from 0 in order of first appearance. */
export interface Dictionary {
  readonly texts: readonly string[]
  /** The code of UTF-8 bytes from `start` up to `end`. */
  readonly ofBytes: (bytes: Uint8Array, start: number, end: number) => number
  readonly ofText: (text: string) => number
}

/**
 * Texts as codes. A text is told from others by its bytes, so that a million repetitions make no million strings.
 * `learn` hears of each new text once, before its code is given out.
 */
export const dictionary = (learn: (text: string, code: number) => void = () => {}): Dictionary => {
  const texts: string[] = []
  let slots = new Int32Array(256).fill(-1)
  let hashes = new Int32Array(128)
  let starts = new Int32Array(129)
  let kept = new Uint8Array(4096)
  let end = 0

  const grow = () => {
    const wider = new Int32Array(hashes.length * 2)
    wider.set(hashes)
    hashes = wider
    const more = new Int32Array(wider.length + 1)
    more.set(starts)
    starts = more
    slots = new Int32Array(wider.length * 2).fill(-1)
    for (let code = 0; code < texts.length; code++) {
      let slot = (hashes[code] as number) & (slots.length - 1)
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = code
    }
  }

  const add = (bytes: Uint8Array, from: number, to: number, hash: number, slot: number): number => {
    const code = texts.length
    const length = to - from
    if (end + length > kept.length) {
      const wider = new Uint8Array(Math.max(kept.length * 2, end + length))
      wider.set(kept)
      kept = wider
    }
    kept.set(bytes.subarray(from, to), end)
    end += length
    slots[slot] = code
    hashes[code] = hash
    starts[code + 1] = end
    const text = decoder.decode(bytes.subarray(from, to))
    texts.push(text)
    if (texts.length === hashes.length) grow()
    learn(text, code)
    return code
  }

  const ofBytes = (bytes: Uint8Array, from: number, to: number): number => {
    let hash = 0x811c9dc5
    for (let index = from; index < to; index++) hash = Math.imul(hash ^ (bytes[index] as number), 0x01000193)
    hash ^= hash >>> 15
    let slot = hash & (slots.length - 1)
    for (;;) {
      const code = slots[slot] as number
      if (code === -1) return add(bytes, from, to, hash, slot)
      if (hashes[code] === hash) {
        const start = starts[code] as number
        const length = (starts[code + 1] as number) - start
        if (length === to - from) {
          let same = 0
          while (same < length && kept[start + same] === bytes[from + same]) same++
          if (same === length) return code
        }
      }
      slot = (slot + 1) & (slots.length - 1)
    }
  }

  return {
    texts,
    ofBytes,
    ofText: (text) => {
      const bytes = encoder.encode(text)
      return ofBytes(bytes, 0, bytes.length)
    },
  }
}
