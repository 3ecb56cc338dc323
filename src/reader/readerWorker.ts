import { trustOwnScripts } from '../domain/trustOwnScripts.ts'
import { readSlice } from '../ingest/columnar/throughFile.ts'
import type { FromSession, ReaderCall, ToSession } from './readerMessage.ts'

/*
 * Stands between the page and the worker that reads. It fetches a file's slices from the disk while that one is at
 * those before, and takes its copies of tables in, which it then gives away: the page need not copy them once more.
 */
trustOwnScripts()
const session = new Worker(new URL('./sessionWorker.ts', import.meta.url), {
  type: 'module',
  name: 'session',
})
const hand = (message: ToSession, given: Transferable[] = []) => session.postMessage(message, given)

session.addEventListener('message', ({ data }: MessageEvent<FromSession>) => {
  if (!('slice' in data)) {
    const stream = data.ahead?.part.stream
    return postMessage(data, { transfer: stream ? [stream.buffer] : [] })
  }
  const { slice, blob, from, to } = data
  readSlice(blob, from, to).then(
    (bytes) => hand({ slice, bytes }, [bytes.buffer]),
    () => hand({ slice, bytes: null }),
  )
})
/* A worker that did not start says nothing of why. */
session.addEventListener('error', ({ message }) => reportError(new Error(message || 'The session did not start'))) // prettier-ignore

addEventListener('message', ({ data }: MessageEvent<ReaderCall>) => hand(data))
