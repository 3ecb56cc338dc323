import { type Query, sql } from './sql.ts'

/** The initiative of an id, its own or one that the words of an older report give: one value, as a sub-query. */
export const initiativeOf = (id: string): Query => sql`(
  SELECT coalesce(
    (SELECT any_value(initiative_id) FROM initiative WHERE initiative_id = ${id}),
    (SELECT any_value(initiative_id) FROM initiative_wording WHERE wording_id = ${id})))`
