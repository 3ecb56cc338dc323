import type { OpenedFile } from '../ingest/openedFile.ts'
import type { ReadSheet } from '../ingest/reading.ts'

/** What a check knows of a file; what is absent is not known, and nothing is made of it. */
export interface CheckInput {
  readonly opened: OpenedFile
  /** How its sheets were read, in their order. */
  readonly sheets?: readonly ReadSheet[]
  /** The file as it is, for what its texts no longer show: line breaks between quotes, a byte order mark. */
  readonly bytes?: Uint8Array | null
  /** The data package beside the file, parsed. */
  readonly dataPackage?: unknown
}
