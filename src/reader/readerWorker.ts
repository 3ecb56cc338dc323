import { ReadError } from '../domain/readError.ts'
import { readerSession } from './readerSession.ts'
import type { ReaderAnswer, ReaderCall } from './readerMessage.ts'

const session = readerSession()

const failure = (error: unknown): ReaderAnswer['failure'] => {
  if (error instanceof ReadError)
    return { reason: error.reason, file: error.file, seen: error.seen, wanted: error.wanted }
  return {
    reason: 'unreadable',
    file: '',
    seen: [error instanceof Error ? error.message : String(error)],
    wanted: [],
  }
}

addEventListener('message', ({ data: { turn, method, given } }: MessageEvent<ReaderCall>) => {
  const answer = async (): Promise<unknown> =>
    (session[method] as (...given: readonly unknown[]) => unknown)(...given)
  answer().then(
    (value) => postMessage({ turn, value } satisfies ReaderAnswer),
    (error: unknown) => postMessage({ turn, failure: failure(error) } satisfies ReaderAnswer),
  )
})
