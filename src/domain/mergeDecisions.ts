import type { Decisions } from './decisions.ts'

/** The decisions of a reader who has made none. */
export const noDecisions: Decisions = { version: 1, initiatives: [], departmentSuccessors: [] }

/** Every list after the other; a decision that several make stands once, of two on one table the last. */
export const mergeDecisions = (several: readonly Decisions[]): Decisions => {
  const once = <Item>(items: readonly Item[]): Item[] => [
    ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
  ]
  const tables = [
    ...new Map(several.flatMap((one) => one.tables ?? []).map((one) => [one.heads, one])).values(),
  ]
  return {
    version: 1,
    initiatives: once(several.flatMap(({ initiatives }) => initiatives)),
    departmentSuccessors: once(several.flatMap(({ departmentSuccessors }) => departmentSuccessors)),
    ...(tables.length > 0 ? { tables } : {}),
  }
}
