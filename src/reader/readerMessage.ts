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

/** What the session's worker says: an answer, or which bytes of a file it wants next. */
export type FromSession = ReaderAnswer | SliceWanted

interface SliceWanted {
  readonly slice: number
  readonly blob: Blob
  readonly from: number
  readonly to: number
}

/** What it hears: a call, or the bytes that it wanted; null where the disk does not give them. */
export type ToSession =
  ReaderCall | { readonly slice: number; readonly bytes: Uint8Array<ArrayBuffer> | null }
