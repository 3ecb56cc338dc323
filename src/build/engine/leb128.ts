/** An unsigned integer as WebAssembly writes it. */
export const leb128 = (value: number): number[] => {
  const bytes = []
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest]
    bytes.push((rest & 0x7f) | 0x80)
  }
}
