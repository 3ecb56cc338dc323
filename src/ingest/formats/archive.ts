import { inflateSync } from 'fflate'
import { ReadError, type ReadErrorReason } from '../../domain/readError.ts'
import { crc32 } from './crc32.ts'
import { decodeStrictly, likelihood } from './encodingTrial.ts'

/** A file inside a zip, inflated when it is asked for. */
export interface ArchiveEntry {
  readonly name: string
  /** Bytes when inflated, as the archive declares and as holds: more is never made. */
  readonly size: number
  readonly read: () => Uint8Array<ArrayBuffer>
}

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50
const largest = 512 * 1024 * 1024
/** Above this size an archive must not be more than `ratio` times its bytes: a table of text never is. */
const unsuspicious = 64 * 1024 * 1024
const ratio = 300

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))

/* Names without the flag of UTF-8 are, in Japan, CP932 of Windows or UTF-8 of a Mac. */
const nameOf = (bytes: Uint8Array, isUtf8: boolean): string => {
  const utf8 = decodeStrictly(bytes, 'utf-8')
  if (utf8 !== null || isUtf8) return utf8 ?? new TextDecoder().decode(bytes)
  const cp932 = decodeStrictly(bytes, 'shift_jis')
  return cp932 !== null && likelihood(cp932) > 0 ? cp932 : new TextDecoder().decode(bytes)
}

const directoryAt = (view: DataView): { offset: number; entries: number } | null => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === endOfDirectory)
      return { offset: view.getUint32(at + 16, true), entries: view.getUint16(at + 10, true) }
  return null
}

/**
 * The files of a zip, by its directory. A ReadError when it is damaged (`damaged`), has a password, or would become
 * too large: sizes are checked before anything is inflated, and no entry gives more than it declares.
 */
export const openArchive = (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  damaged: ReadErrorReason = 'damaged-archive',
): ArchiveEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const broken = (what: string) => new ReadError(damaged, file, [what])
  const entryAt = (at: number): { entry: ArchiveEntry; next: number } => {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) throw broken('directory')
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
    const [crc, packed, size] = [at + 16, at + 20, at + 24].map((place) => view.getUint32(place, true)) as [number, number, number] // prettier-ignore
    const [nameLength = 0, extra = 0, comment = 0] = [at + 28, at + 30, at + 32].map((place) => view.getUint16(place, true)) // prettier-ignore
    const local = view.getUint32(at + 42, true)
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0)
    if ((flags & 1) !== 0) throw new ReadError('password', file, [name])
    if (size === 0xffffffff || packed === 0xffffffff) throw new ReadError('archive-too-large', file, [name])
    /* Deflate makes at most 1,032 bytes of one. */
    if (size > packed * (method === 0 ? 1 : 1032) + 64) throw broken(name)
    const read = () => {
      if (local + 30 > bytes.length || view.getUint32(local, true) !== localHeader) throw broken(name)
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
      if (start + packed > bytes.length || (method !== 0 && method !== 8)) throw broken(name)
      const read = new Uint8Array(size)
      const inside = bytes.subarray(start, start + packed)
      try {
        if (method === 0) read.set(inside)
        else if (inflateSync(inside, { out: read }).length !== size) throw broken(name)
      } catch {
        throw broken(name)
      }
      if (crc32(read) !== crc) throw broken(name)
      return read
    }
    return { entry: { name, size, read }, next: at + 46 + nameLength + extra + comment }
  }

  const directory = bytes.length < 22 ? null : directoryAt(view)
  if (!directory) throw broken('directory')
  const entries: ArchiveEntry[] = []
  let at = directory.offset
  for (let index = 0; index < directory.entries; index += 1) {
    const { entry, next } = entryAt(at)
    entries.push(entry)
    at = next
  }
  const total = entries.reduce((sum, { size }) => sum + size, 0)
  if (total > largest || (total > unsuspicious && total > bytes.length * ratio))
    throw new ReadError('archive-too-large', file, [
      `${Math.ceil(total / 1024 / 1024).toLocaleString('en')} MB`,
    ])
  return entries
}
