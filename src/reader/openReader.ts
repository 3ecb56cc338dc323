import { trustOwnScripts } from '../domain/trustOwnScripts.ts'
import { ReadError } from '../domain/readError.ts'
import { fromReadFailure } from './readFailure.ts'
import type { AheadPart, ReaderAnswer, ReaderCall } from './readerMessage.ts'
import type { ReaderSession } from './readerSession.ts'

type Remote<Session> = {
  readonly [Method in keyof Session]: Session[Method] extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Promise<Awaited<Answer>>
    : never
}

/** The session in its worker: every method answers later, so that the page goes on meanwhile. */
export type Reader = Remote<ReaderSession> & {
  /** Ends the worker at once; calls under way reject with the ReadError `cancelled`, opened files are forgotten. */
  readonly end: () => void
}

const methods = [
  'open',
  'recognise',
  'read',
  'rows',
  'check',
  'rejected',
  'left',
  'bytes',
  'foresee',
  'take',
  'prepare',
  'begin',
  'nextPart',
  'close',
] as const satisfies readonly (keyof ReaderSession)[]

/**
 * Starts a worker that reads files. `onProgress` hears how far a big one is, 0 to 1, `onAhead` of parts of its tables
 * while it is read.
 */
export const openReader = (
  onProgress: (share: number) => void = () => {},
  onAhead: (part: AheadPart) => void = () => {},
): Reader => {
  trustOwnScripts()
  const worker = new Worker(new URL('./readerWorker.ts', import.meta.url), { type: 'module', name: 'reader' })
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let last = 0
  const endAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.addEventListener(
    'message',
    ({ data: { turn, share, ahead, value, failure } }: MessageEvent<ReaderAnswer>) => {
      if (share !== undefined) return onProgress(share)
      if (ahead) return onAhead(ahead)
      const call = waiting.get(turn)
      waiting.delete(turn)
      if (failure) call?.reject(fromReadFailure(failure))
      else call?.resolve(value)
    },
  )
  worker.addEventListener('error', (event) => {
    /* Whoever waits tells of it. */
    event.preventDefault()
    endAll(new ReadError('unreadable', '', [event.message]))
  })
  const call = (method: keyof ReaderSession, given: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      const turn = ++last
      waiting.set(turn, { resolve, reject })
      worker.postMessage({ turn, method, given } satisfies ReaderCall)
    })
  return {
    ...Object.fromEntries(
      methods.map((method) => [method, (...given: readonly unknown[]) => call(method, given)]),
    ),
    end: () => {
      worker.terminate()
      endAll(new ReadError('cancelled', ''))
    },
  } as Reader
}
