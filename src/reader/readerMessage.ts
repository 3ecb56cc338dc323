import type { ReadFailure } from './readFailure.ts'
import type { ReaderSession } from './readerSession.ts'

/** A call of the session in the worker. */
export interface ReaderCall {
  readonly turn: number
  readonly method: keyof ReaderSession
  readonly given: readonly unknown[]
}

/** What came of it. */
export interface ReaderAnswer {
  readonly turn: number
  readonly value?: unknown
  readonly failure?: ReadFailure
}
