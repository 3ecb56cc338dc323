import { ReadError, type ReadErrorReason } from '../domain/readError.ts'

/** The parts of a ReadError: an error itself loses them between a worker and its page. */
export interface ReadFailure {
  readonly reason: ReadErrorReason
  readonly file: string
  readonly seen: readonly string[]
  readonly wanted: readonly string[]
}

/** Any error as the parts of a ReadError. */
export const toReadFailure = (error: unknown, file = ''): ReadFailure =>
  error instanceof ReadError
    ? { reason: error.reason, file: error.file, seen: error.seen, wanted: error.wanted }
    : { reason: 'unreadable', file, seen: [error instanceof Error ? error.message : String(error)], wanted: [] } // prettier-ignore

/** The ReadError of its parts. */
export const fromReadFailure = ({ reason, file, seen, wanted }: ReadFailure): ReadError =>
  new ReadError(reason, file, seen, wanted)
