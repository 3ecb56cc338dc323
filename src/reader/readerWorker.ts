import type { ReaderAnswer, ReaderCall } from './readerMessage.ts'
import { readerSession } from './readerSession.ts'
import { toReadFailure } from './readFailure.ts'

/* The bytes of tables go over to the page, not copies of them. */
const movable = (value: unknown): Transferable[] =>
  typeof value === 'object' && value !== null && 'stream' in value && value.stream instanceof Uint8Array
    ? [value.stream.buffer as ArrayBuffer]
    : []

const session = readerSession(
  (share) => postMessage({ turn: 0, share } satisfies ReaderAnswer),
  (opening, part) =>
    postMessage({ turn: 0, ahead: { opening, part } } satisfies ReaderAnswer, { transfer: movable(part) }),
)

addEventListener('message', ({ data: { turn, method, given } }: MessageEvent<ReaderCall>) => {
  const answer = async (): Promise<unknown> =>
    (session[method] as (...given: readonly unknown[]) => unknown)(...given)
  answer().then(
    (value) => postMessage({ turn, value } satisfies ReaderAnswer, { transfer: movable(value) }),
    (error: unknown) => postMessage({ turn, failure: toReadFailure(error) } satisfies ReaderAnswer),
  )
})
