import { type Query, sql } from './sql.ts'

/* The longest ending in which a plan and a result of the same deed differ: 実施した / 実施する予定である。 */
const longestEnding = 8

/**
 * Whether two texts begin alike and differ in nothing but their last few characters, at most half of the shorter one, as a
 * result (…した) and its plan (…する) do.
 */
export const sameButEnding = (one: Query, other: Query): Query => {
  const [longer, shorter] = [
    sql`greatest(length(${one}), length(${other}))`,
    sql`least(length(${one}), length(${other}))`,
  ]
  const beginning = sql`greatest(${longer} - ${longestEnding}, (${shorter} + 1) // 2)::INTEGER`
  return sql`(left(${one}, ${beginning}) = left(${other}, ${beginning}))`
}
