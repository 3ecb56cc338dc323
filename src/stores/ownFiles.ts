import { type Decisions, parseDecisions } from '../domain/decisions.ts'
import { ReadError } from '../domain/readError.ts'
import type { Reading } from '../ingest/reading.ts'
import { openReader, type Reader } from '../reader/openReader.ts'
import { fromReadFailure } from '../reader/readFailure.ts'
import { browserStore } from './browserStore.ts'
import { type KeptFile, keptFiles, type KeptLoad } from './keptFiles.ts'
import type { StorageTrouble } from './storageTrouble.ts'

/** Where a reading came from: what is kept of it. */
export interface KeptSource {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly load: KeptLoad
}

/** What was kept at an earlier visit, read again. */
export interface Restored {
  readonly readings: readonly Reading[]
  /** Whether they were joined with the published data. */
  readonly isJoined: boolean
  readonly decisions: Decisions | null
}

const kept = keptFiles(browserStore())
const files = new WeakMap<Reading, KeptFile>()

const readAgain = async (reader: Reader, file: KeptFile): Promise<Reading> => {
  const bytes = await kept.bytes(file.id)
  if (!bytes.ok || !bytes.value) throw new ReadError('unreadable', file.name)
  const [opened] = await reader.open(bytes.value, file.name, file.encoding, file.options)
  if (opened && 'reason' in opened) throw fromReadFailure(opened)
  if (!opened || !('key' in opened)) throw new ReadError('unreadable', file.name)
  const mappings = opened.sheets.map(({ sheet }) => file.mappings.find((one) => one.sheet === sheet)?.mapping ?? null)
  await reader.read(opened.key, mappings, file.options)
  return reader.take(opened.key)
} // prettier-ignore

/** Keeps a loaded file and how it was loaded. Answers what stood in the way, null where nothing did. */
export const keepFile = async (
  reading: Reading,
  { bytes, load }: KeptSource,
): Promise<StorageTrouble | null> => {
  const result = await kept.keep(bytes, load)
  if (result.ok) files.set(reading, result.value)
  return result.ok ? null : result.trouble
}

/** Forgets one file. */
export const forgetFile = async (reading: Reading): Promise<void> => {
  const file = files.get(reading)
  if (file) await kept.remove(file.id)
}

/** The files stay without the published data beside them. */
export const forgetJoin = async (): Promise<void> => {
  const list = await kept.list()
  const [first] = list.ok ? list.value.files : []
  if (first) await kept.change({ ...first, way: 'replace' })
}

/** Forgets everything that was ever kept here. */
export const forgetAll = async (): Promise<void> => void (await kept.removeAll())

/** Keeps what was decided when reports were joined. */
export const keepDecisions = async (decisions: Decisions): Promise<void> =>
  void (await kept.keepDecisions(JSON.stringify(decisions)))

/** Whether any file is kept. */
export const hasFiles = async (): Promise<boolean> => {
  const list = await kept.list()
  return list.ok && list.value.files.length > 0
}

/** Reads again what was kept; null where nothing was. */
export const restoreFiles = async (): Promise<Restored | null> => {
  const list = await kept.list()
  if (!list.ok || list.value.files.length === 0) return null
  const reader = openReader()
  const readings: Reading[] = []
  try {
    for (const file of list.value.files)
      try {
        const reading = await readAgain(reader, file)
        files.set(reading, file)
        readings.push(reading)
      } catch (error) {
        /* A file that cannot be read again is kept all the same. */
        if (!(error instanceof ReadError)) throw error
      }
  } finally {
    reader.end()
  }
  const text = await kept.decisions()
  const decisions = text.ok && text.value !== null ? parseDecisions(JSON.parse(text.value)) : null
  return { readings, isJoined: list.value.files[0]?.way === 'join', decisions }
}
