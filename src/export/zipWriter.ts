import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { noTime } from './noTime.ts'

export interface ZipWriter {
  readonly add: (path: string, content: string | Uint8Array<ArrayBuffer>) => void
  /** The archive, in pieces. Throws where a file could not be added. */
  readonly end: () => readonly Uint8Array<ArrayBuffer>[]
}

/* What is compressed already. */
const isPacked = (path: string) => /\.(?:bin|parquet|png|zip|gz|xlsx)$/i.test(path)

/** A zip that takes one file after the other and keeps only what it has made of them. The same files give the same bytes. */
export const zipWriter = (): ZipWriter => {
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let failure: Error | null = null
  const zip = new Zip((error, piece) => {
    if (error) failure = error
    else pieces.push(piece)
  })
  return {
    add: (path, content) => {
      const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
      entry.mtime = noTime
      zip.add(entry)
      entry.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true)
    },
    end: () => {
      zip.end()
      if (failure) throw failure
      return pieces
    },
  }
}
