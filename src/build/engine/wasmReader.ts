/** Reads the binary format of WebAssembly from the front. */
export class WasmReader {
  private at = 0

  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at >= this.bytes.length
  }

  byte(): number {
    const byte = this.bytes[this.at++]
    if (byte === undefined) throw new RangeError('The module ends too early')
    return byte
  }

  take(length: number): Uint8Array {
    this.at += length
    if (this.at > this.bytes.length) throw new RangeError('The module ends too early')
    return this.bytes.subarray(this.at - length, this.at)
  }

  /** An unsigned LEB128 integer of up to 32 bits. */
  integer(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  name(): string {
    return Buffer.from(this.take(this.integer())).toString('utf8')
  }
}
