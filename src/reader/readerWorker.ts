import type { ReaderAnswer, ReaderCall } from './readerMessage.ts'
import { readerSession } from './readerSession.ts'
import { toReadFailure } from './readFailure.ts'

const session = readerSession()

addEventListener('message', ({ data: { turn, method, given } }: MessageEvent<ReaderCall>) => {
  const answer = async (): Promise<unknown> =>
    (session[method] as (...given: readonly unknown[]) => unknown)(...given)
  answer().then(
    (value) => postMessage({ turn, value } satisfies ReaderAnswer),
    (error: unknown) => postMessage({ turn, failure: toReadFailure(error) } satisfies ReaderAnswer),
  )
})
