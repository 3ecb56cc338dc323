import { DataType, tableFromIPC } from 'apache-arrow'

type Convert = (value: unknown) => unknown

const simple: Convert = (value) => (typeof value === 'bigint' ? Number(value) : value)

const decimal = (scale: number): Convert => {
  const divisor = 10 ** scale
  return (value) => {
    const words = value as Uint32Array
    const unsigned = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n)
    return Number(BigInt.asIntN(words.length * 32, unsigned)) / divisor
  }
}

const list = (item: Convert): Convert => {
  return (value) => Array.from(value as Iterable<unknown>, item)
}

const struct = (items: readonly Convert[]): Convert => {
  return (value) => {
    const entries = [...(value as Iterable<[string, unknown]>)]
    return Object.fromEntries(entries.map(([name, item], index) => [name, items[index]?.(item)]))
  }
}

const map = (item: Convert): Convert => {
  return (value) =>
    Object.fromEntries(Array.from(value as Iterable<[unknown, unknown]>, ([key, held]) => [key, item(held)]))
}

const unlessNull = (convert: Convert): Convert => {
  return (value) => (value === null || value === undefined ? null : convert(value))
}

const converterOf = (type: DataType): Convert => {
  if (DataType.isDictionary(type)) return converterOf(type.dictionary as DataType)
  if (DataType.isDecimal(type)) return unlessNull(decimal(type.scale))
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
    return unlessNull(list(converterOf(type.valueType as DataType)))
  }
  if (DataType.isStruct(type))
    return unlessNull(struct(type.children.map((child) => converterOf(child.type))))
  if (DataType.isMap(type)) return unlessNull(map(converterOf(type.valueType as DataType)))
  return unlessNull(simple)
}

/**
 * An Arrow stream or file as plain objects: numbers for every kind of integer and decimal, arrays for LIST,
 * objects for STRUCT, strings for ENUM, null for NULL.
 */
export const plainRows = (bytes: Uint8Array): Record<string, unknown>[] => {
  const table = tableFromIPC(bytes)
  const rows = Array.from({ length: table.numRows }, (): Record<string, unknown> => ({}))
  table.schema.fields.forEach(({ name, type }, index) => {
    const convert = converterOf(type as DataType)
    let row = 0
    for (const value of table.getChildAt(index) ?? []) {
      const target = rows[row++]
      if (target) target[name] = convert(value)
    }
  })
  return rows
}
