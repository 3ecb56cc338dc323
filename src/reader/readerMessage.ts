import type { TablePart } from '../database/tablePart.ts'
import type { ReadFailure } from './readFailure.ts'
import type { ReaderSession } from './readerSession.ts'

/** A call of the session in the worker. */
export interface ReaderCall {
  readonly turn: number
  readonly method: keyof ReaderSession
  readonly given: readonly unknown[]
}

/** A part of the tables of a big file that is still being read: of which opening of such a file, and its place among the parts, from 0. */
export interface AheadPart {
  readonly opening: number
  readonly index: number
  readonly part: TablePart
}

/** What came of it; before that, how far it is, 0 to 1, and parts of its tables. */
export interface ReaderAnswer {
  readonly turn: number
  readonly share?: number
  readonly ahead?: AheadPart
  readonly value?: unknown
  readonly failure?: ReadFailure
}
