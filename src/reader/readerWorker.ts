import type { ReaderAnswer, ReaderCall } from './readerMessage.ts'
import { readerSession } from './readerSession.ts'
import { toReadFailure } from './readFailure.ts'

/* Bytes go over to the page as copies: once a worker has given any buffer away, every look into another takes longer there. */
const session = readerSession(
  (share) => postMessage({ turn: 0, share } satisfies ReaderAnswer),
  (ahead) => postMessage({ turn: 0, ahead } satisfies ReaderAnswer),
)

addEventListener('message', ({ data: { turn, method, given } }: MessageEvent<ReaderCall>) => {
  const answer = async (): Promise<unknown> =>
    (session[method] as (...given: readonly unknown[]) => unknown)(...given)
  answer().then(
    (value) => postMessage({ turn, value } satisfies ReaderAnswer),
    (error: unknown) => postMessage({ turn, failure: toReadFailure(error) } satisfies ReaderAnswer),
  )
})
