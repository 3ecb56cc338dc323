import { ReadError } from '../domain/readError.ts'
import { formats } from './formats/registry.ts'
import { identify } from './identify.ts'
import type { Reading } from './reading.ts'
import { shapes } from './shapes/registry.ts'

/** How sure a shape must be of a sheet before it reads it. */
const sureEnough = 0.5

/**
 * Reads one file: bytes → sheet → rows with ids, issues and balance. `municipality` stands in where the file names
 * none. Throws a ReadError that says why a file cannot be used.
 */
export const readFile = async (
  bytes: Uint8Array<ArrayBuffer>,
  file: string,
  municipality: string,
): Promise<Reading> => {
  if (bytes.length === 0) throw new ReadError('empty', file)
  const format = formats.find(({ matches }) => matches(file, bytes))
  if (!format) throw new ReadError('unknown-format', file, [/\.[^.]+$/.exec(file)?.[0] ?? ''])
  const sheet = await format.read(bytes, file)
  const best = shapes
    .map((shape) => ({ shape, score: shape.recognise(sheet) }))
    .reduce((left, right) => (right.score > left.score ? right : left))
  if (best.score < sureEnough)
    throw new ReadError('unknown-shape', file, sheet.rows[0]?.cells.slice(0, 12) ?? [])
  const reading = best.shape.read(sheet, municipality)
  return { ...reading, rows: identify(reading.rows) }
}
