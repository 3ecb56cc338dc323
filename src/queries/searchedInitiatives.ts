import { emptyFilter } from '../domain/filter.ts'
import { matchingInitiatives } from './matching.ts'
import type { InitiativeRow } from './initiatives.ts'
import { sql } from './sql.ts'

/** Initiatives in which, or in a sentence of which, all the words stand, at most `most`; every one where no word is asked for. */
export const searchedInitiatives = (words: string, most: number) => sql<InitiativeRow>`
  SELECT initiative_id AS "initiativeId", heading_id AS "headingId", municipality::VARCHAR AS municipality,
    position::INTEGER AS position, section::VARCHAR AS section, process::VARCHAR AS process, theme::VARCHAR AS theme,
    name AS initiative, guideline, category::INTEGER AS category, policy
  FROM initiative
  WHERE ${matchingInitiatives({ ...emptyFilter, words })}
  ORDER BY position
  LIMIT ${most}::INTEGER`
