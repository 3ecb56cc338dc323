/** UTF-8 texts one after the other, as Arrow holds them: text n stands from `offsets[n]` up to `offsets[n + 1]`. */
export interface GrowingTexts {
  bytes: Uint8Array<ArrayBuffer>
  /** Where the next text starts. */
  end: number
  offsets: Int32Array<ArrayBuffer>
  length: number
}

/** With room for so many bytes and texts before it must grow. */
export const growingTexts = (bytes = 65_536, texts = 1024): GrowingTexts => ({
  bytes: new Uint8Array(bytes),
  end: 0,
  offsets: new Int32Array(texts + 2),
  length: 0,
})

/** Makes room for `more` bytes and one text. */
export const reserve = (texts: GrowingTexts, more: number): void => {
  if (texts.end + more > texts.bytes.length) {
    const wider = new Uint8Array(Math.max(texts.bytes.length * 2, texts.end + more))
    wider.set(texts.bytes.subarray(0, texts.end))
    texts.bytes = wider
  }
  if (texts.length + 2 > texts.offsets.length) {
    const wider = new Int32Array(texts.offsets.length * 2)
    wider.set(texts.offsets)
    texts.offsets = wider
  }
}

/** Ends the text that was written up to `end`. */
export const endText = (texts: GrowingTexts): void => {
  texts.length++
  texts.offsets[texts.length] = texts.end
}

/** Adds the bytes from `start` up to `end`. */
export const addBytes = (texts: GrowingTexts, bytes: Uint8Array, start: number, end: number): void => {
  reserve(texts, end - start)
  texts.bytes.set(bytes.subarray(start, end), texts.end)
  texts.end += end - start
  endText(texts)
}

const encoder = new TextEncoder()

export const addText = (texts: GrowingTexts, text: string): void => {
  reserve(texts, text.length * 3)
  texts.end += encoder.encodeInto(text, texts.bytes.subarray(texts.end)).written
  endText(texts)
}
