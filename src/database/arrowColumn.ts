import { Bool, Dictionary, Float64, Int32, makeData, Utf8, Vector, type Data } from 'apache-arrow'
import type { PackedColumn } from '../domain/packedTable.ts'
import type { ColumnType } from './schema.ts'

type Values = readonly unknown[]

const isNull = (value: unknown): value is null | undefined => value === null || value === undefined

const validity = (values: Values) => {
  const nullBitmap = new Uint8Array((values.length + 7) >> 3)
  let nullCount = 0
  for (let index = 0; index < values.length; index++) {
    if (isNull(values[index])) nullCount++
    else nullBitmap[index >> 3]! |= 1 << (index & 7)
  }
  return { length: values.length, nullCount, nullBitmap }
}

const encoder = new TextEncoder()

/* Half a pair, which UTF-8 has not: beside a text that begins with the other half it would become a whole one. */
const halfPair = /\p{Surrogate}/gu

/** How many bytes a text without half pairs is in UTF-8. */
const utf8Length = (text: string): number => {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2
  }
  return bytes
}

/* All in one go: of short texts each call of the encoder costs more than its text. */
const texts = (values: Values): Data<Utf8> => {
  const valueOffsets = new Int32Array(values.length + 1)
  const found: string[] = []
  let end = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (!isNull(value)) {
      const text = String(value).replace(halfPair, '\ufffd')
      found.push(text)
      end += utf8Length(text)
    }
    valueOffsets[index + 1] = end
  }
  const data = encoder.encode(found.join(''))
  return makeData({ type: new Utf8(), ...validity(values), valueOffsets, data })
}

const choices = (values: Values) => {
  const codes = new Map<unknown, number>()
  const data = new Int32Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (isNull(value)) continue
    let code = codes.get(value)
    if (code === undefined) codes.set(value, (code = codes.size))
    data[index] = code
  }
  const found = Array.from(codes.keys(), String)
  const dictionary = new Vector([texts(found)])
  const type = new Dictionary(new Utf8(), new Int32())
  return { data: makeData({ type, ...validity(values), data, dictionary }), found }
}

const integers = (name: string, values: Values) => {
  const data = new Int32Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (isNull(value)) continue
    data[index] = value as number
    if (data[index] !== value) throw new RangeError(`${name}: ${String(value)} is not an INTEGER`)
  }
  return makeData({ type: new Int32(), ...validity(values), data })
}

const doubles = (values: Values) => {
  const data = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) {
    const value = values[index]
    if (!isNull(value)) data[index] = value as number
  }
  return makeData({ type: new Float64(), ...validity(values), data })
}

const booleans = (values: Values) => {
  const data = new Uint8Array((values.length + 7) >> 3)
  values.forEach((value, index) => {
    if (value === true) data[index >> 3]! |= 1 << (index & 7)
  })
  return makeData({ type: new Bool(), ...validity(values), data })
}

/** A column as Arrow holds it, and for an ENUM the values found, in order of first appearance. */
export interface ArrowColumn {
  readonly data: Data
  readonly found: readonly string[]
}

/** Values of a declared type as an Arrow column; `null` stays null. Throws a `RangeError` for a number that is no INTEGER. */
export const arrowColumn = (name: string, type: ColumnType, values: Values): ArrowColumn => {
  switch (type) {
    case 'VARCHAR':
      return { data: texts(values), found: [] }
    case 'INTEGER':
      return { data: integers(name, values), found: [] }
    case 'DOUBLE':
      return { data: doubles(values), found: [] }
    case 'BOOLEAN':
      return { data: booleans(values), found: [] }
    default:
      return choices(values)
  }
}

/** A bit for each value, 0 for those that are `nothing`, and how many those are. */
const bitsBut = (values: Int32Array | Uint8Array, nothing: number) => {
  const nullBitmap = new Uint8Array((values.length + 7) >> 3)
  let nullCount = 0
  for (let index = 0; index < values.length; index++)
    if (values[index] === nothing) nullCount++
    else nullBitmap[index >> 3]! |= 1 << (index & 7)
  return { length: values.length, nullCount, nullBitmap }
}

/** Which values are there: all but those that are `nothing`, which are mostly none. */
const thereBut = (values: Int32Array | Uint8Array, nothing: number) =>
  values.includes(nothing) ? bitsBut(values, nothing) : { length: values.length, nullCount: 0 }

/* The same texts stand behind every piece of a table. */
const dictionaries = new WeakMap<readonly string[], Vector<Utf8>>()
const dictionaryOf = (all: readonly string[]): Vector<Utf8> => {
  const known = dictionaries.get(all)
  if (known) return known
  const made = new Vector([texts(all)])
  dictionaries.set(all, made)
  return made
}

/** A packed column as Arrow holds it. */
export const packedArrowColumn = (column: PackedColumn): Data => {
  switch (column.kind) {
    case 'texts': {
      const { bytes: data, offsets: valueOffsets, isThere } = column
      const there = isThere ? thereBut(isThere, 0) : { length: valueOffsets.length - 1, nullCount: 0 }
      return makeData({ type: new Utf8(), ...there, valueOffsets, data })
    }
    case 'codes': {
      const { codes: data } = column
      const dictionary = dictionaryOf(column.texts)
      const type = new Dictionary(new Utf8(), new Int32())
      const there = thereBut(data, -1)
      /* Always a copy: Arrow writes a buffer once where two columns that follow each other share it. */
      return makeData({ type, ...there, data: there.nullCount === 0 ? data.slice() : data.map((code) => Math.max(0, code)), dictionary }) // prettier-ignore
    }
    case 'integers': {
      const { values: data } = column
      return makeData({ type: new Int32(), ...thereBut(data, -1), data })
    }
    case 'doubles': {
      const { values: data } = column
      const isThere = new Uint8Array(data.length)
      for (let index = 0; index < data.length; index++) isThere[index] = Number.isNaN(data[index]) ? 0 : 1
      return makeData({ type: new Float64(), ...thereBut(isThere, 0), data })
    }
    case 'booleans': {
      const { values } = column
      const { nullBitmap: data } = bitsBut(values, 0)
      return makeData({ type: new Bool(), length: values.length, nullCount: 0, data })
    }
  }
}
