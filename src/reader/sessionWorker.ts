import { plainSlices, type ReadSlice } from '../ingest/columnar/throughFile.ts'
import type { FromSession, ToSession } from './readerMessage.ts'
import { readerSession } from './readerSession.ts'
import { toReadFailure } from './readFailure.ts'

const tell = (message: FromSession) => postMessage(message)

const slices = new Map<number, { resolve: (bytes: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void }>() // prettier-ignore
let asked = 0
const read: ReadSlice = (blob, from, to) =>
  new Promise((resolve, reject) => {
    slices.set(++asked, { resolve, reject })
    tell({ slice: asked, blob, from, to })
  })

/* Bytes go out as copies: once a worker has given any buffer away, every look into another takes longer there. */
const session = readerSession(
  (share) => tell({ turn: 0, share }),
  (ahead) => tell({ turn: 0, ahead }),
  { ...plainSlices, read },
)

addEventListener('message', ({ data }: MessageEvent<ToSession>) => {
  if ('slice' in data) {
    const { resolve, reject } = slices.get(data.slice) ?? {}
    slices.delete(data.slice)
    if (data.bytes) resolve?.(data.bytes)
    else reject?.(new DOMException('', 'NotReadableError'))
    return
  }
  const { turn, method, given } = data
  const answer = async (): Promise<unknown> =>
    (session[method] as (...given: readonly unknown[]) => unknown)(...given)
  answer().then(
    (value) => tell({ turn, value }),
    (error: unknown) => tell({ turn, failure: toReadFailure(error) }),
  )
})
