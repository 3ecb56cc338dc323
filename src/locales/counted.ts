/** A number with its noun in English: 1 entry, 2 entries. */
export const counted = (value: number, one: string, many = `${one}s`): string =>
  `${value} ${value === 1 ? one : many}`
