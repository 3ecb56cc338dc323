import type { ReadErrorReason } from '../domain/readError.ts'
import type { ReaderSession } from './readerSession.ts'

/** A call of the session in the worker. */
export interface ReaderCall {
  readonly turn: number
  readonly method: keyof ReaderSession
  readonly given: readonly unknown[]
}

/** What came of it: a value, or the parts of a ReadError. */
export interface ReaderAnswer {
  readonly turn: number
  readonly value?: unknown
  readonly failure?: {
    readonly reason: ReadErrorReason
    readonly file: string
    readonly seen: readonly string[]
    readonly wanted: readonly string[]
  }
}
