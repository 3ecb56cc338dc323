import { type Query, sql } from './sql.ts'

/** The ids of the initiatives whose name, guideline or policy has a term of a search, as a sub-query. */
export const initiativesWith = (term: string): Query =>
  sql`(SELECT initiative_id FROM initiative WHERE contains(initiative.search_text, ${term}))`
