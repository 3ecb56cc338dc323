/** Numbers texts and the bigrams in them from 0, so that those of many texts are compared as numbers. */
export const bigramCodes = () => {
  const texts = new Map<string, number>()
  let slots = new Int32Array(4096).fill(-1)
  let pairs = new Float64Array(2048)
  let count = 0

  const slotOf = (pair: number): number => {
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 7) & (slots.length - 1)
    while (slots[slot] !== -1 && pairs[slots[slot] as number] !== pair) slot = (slot + 1) & (slots.length - 1)
    return slot
  }
  const grow = () => {
    const wider = new Float64Array(pairs.length * 2)
    wider.set(pairs)
    pairs = wider
    slots = new Int32Array(pairs.length * 2).fill(-1)
    for (let code = 0; code < count; code++) slots[slotOf(pairs[code] as number)] = code
  }
  return {
    count: () => count,
    ofText(text: string): number {
      const known = texts.get(text)
      if (known !== undefined) return known
      texts.set(text, texts.size)
      return texts.size - 1
    },
    /** Of two UTF-16 units, as one number. */
    ofPair(pair: number): number {
      const slot = slotOf(pair)
      const known = slots[slot] as number
      if (known !== -1) return known
      const code = count++
      slots[slot] = code
      pairs[code] = pair
      if (count === pairs.length) grow()
      return code
    },
    /** Forgets all of them. */
    clear(): void {
      texts.clear()
      slots.fill(-1)
      count = 0
    },
  }
}

export type BigramCodes = ReturnType<typeof bigramCodes>

/** The bigrams of some texts: those of text n stand from `starts[n]` up to `starts[n + 1]`, each with how often it is in it. */
export interface Bigrams {
  readonly starts: Int32Array
  readonly codes: Int32Array
  readonly times: Int32Array
  /** How many bigrams each text has, and at most. */
  readonly totals: Int32Array
  readonly longest: number
  /** Equal numbers for equal texts. */
  readonly texts: Int32Array
  /** The other way round: the texts that a bigram is in, from `starts[code]` up to `starts[code + 1]`. */
  readonly standing: () => { readonly starts: Int32Array; readonly places: Int32Array; readonly times: Int32Array } // prettier-ignore
}

const standingOf = (starts: Int32Array, codes: Int32Array, times: Int32Array, count: number) => {
  const heads = new Int32Array(count + 2)
  for (const code of codes) heads[code + 2]!++
  for (let code = 2; code < heads.length; code++) heads[code]! += heads[code - 1] as number
  const places = new Int32Array(codes.length)
  const timesThere = new Int32Array(codes.length)
  for (let text = 0; text + 1 < starts.length; text++)
    for (let at = starts[text] as number; at < (starts[text + 1] as number); at++) {
      const code = codes[at] as number
      const place = heads[code + 1] as number
      heads[code + 1] = place + 1
      places[place] = text
      timesThere[place] = times[at] as number
    }
  return { starts: heads.subarray(0, count + 1), places, times: timesThere }
}

export const bigramsOf = (all: readonly string[], of: BigramCodes): Bigrams => {
  let most = 0
  for (const { length } of all) most += length
  const starts = new Int32Array(all.length + 1)
  const totals = new Int32Array(all.length)
  const texts = new Int32Array(all.length)
  const codes = new Int32Array(most)
  const times = new Int32Array(most)
  let end = 0
  let longest = 0
  /* Where each bigram stands last; only within the text at hand does it count again. */
  let last = new Int32Array(of.count() + 1024).fill(-1)
  all.forEach((text, index) => {
    const from = end
    for (let at = 0; at + 1 < text.length; at++) {
      const code = of.ofPair(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1))
      if (code >= last.length) {
        const wider = new Int32Array(code * 2).fill(-1)
        wider.set(last)
        last = wider
      }
      const before = last[code] as number
      if (before >= from) times[before]!++
      else {
        last[code] = end
        codes[end] = code
        times[end++] = 1
      }
    }
    starts[index + 1] = end
    totals[index] = Math.max(0, text.length - 1)
    longest = Math.max(longest, text.length)
    texts[index] = of.ofText(text)
  })
  const found = codes.subarray(0, end)
  let standing: ReturnType<Bigrams['standing']> | null = null
  return {
    starts,
    codes: found,
    times,
    totals,
    longest,
    texts,
    standing: () => (standing ??= standingOf(starts, found, times, of.count())),
  }
}
