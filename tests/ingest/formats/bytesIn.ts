/** The bytes that a two-byte decoder reads as each character: what a TextEncoder has for UTF-8 alone. */
const tableOf = (label: string): Map<string, number[]> => {
  const table = new Map<string, number[]>()
  const decoder = new TextDecoder(label, { fatal: true })
  const add = (bytes: number[]) => {
    try {
      const text = decoder.decode(new Uint8Array(bytes))
      if ([...text].length === 1 && !table.has(text)) table.set(text, bytes)
    } catch {
      return
    }
  }
  for (let byte = 0; byte < 256; byte += 1) add([byte])
  for (let lead = 0x81; lead < 256; lead += 1)
    for (let trail = 0x40; trail < 256; trail += 1) add([lead, trail])
  return table
}
const tables = new Map<string, Map<string, number[]>>()

/** A text as an office's own system saves it: `shift_jis` is CP932. */
export const bytesIn = (label: 'shift_jis' | 'euc-jp', text: string): Uint8Array<ArrayBuffer> => {
  const table = tables.get(label) ?? tableOf(label)
  tables.set(label, table)
  return new Uint8Array(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter)
      if (!bytes) throw new Error(`${label} has no ${letter}`)
      return bytes
    }),
  )
}

/** ISO-2022-JP: the seven-bit form of EUC-JP between escapes. */
export const bytesInJis = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = []
  let wide = false
  for (const letter of text) {
    const [first = 0, second] = bytesIn('euc-jp', letter)
    if (wide !== (second !== undefined)) bytes.push(0x1b, ...(wide ? [0x28, 0x42] : [0x24, 0x42]))
    wide = second !== undefined
    bytes.push(...(second === undefined ? [first] : [first & 0x7f, second & 0x7f]))
  }
  if (wide) bytes.push(0x1b, 0x28, 0x42)
  return new Uint8Array(bytes)
}

/** UTF-16, without a byte order mark. */
export const bytesInUtf16 = (text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian)
  return bytes
}

export const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => [...part]))
