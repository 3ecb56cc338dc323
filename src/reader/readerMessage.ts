import type { TablePart } from '../database/tablePart.ts'
import type { ReadFailure } from './readFailure.ts'
import type { ReaderSession } from './readerSession.ts'

/** A call of the session in the worker. */
export interface ReaderCall {
  readonly turn: number
  readonly method: keyof ReaderSession
  readonly given: readonly unknown[]
}

/** What came of it; before that, how far it is, 0 to 1, and parts of the tables of a big file, by the number of its opening. */
export interface ReaderAnswer {
  readonly turn: number
  readonly share?: number
  readonly ahead?: { readonly opening: number; readonly part: TablePart }
  readonly value?: unknown
  readonly failure?: ReadFailure
}
