import type { InitiativeRow } from './initiatives.ts'
import { initiativeOf } from './initiativeOf.ts'
import { sql } from './sql.ts'

/** An initiative, and how it stands to the one asked about: itself, before or after it in the report, or under the same name. */
export interface InitiativeNeighbourRow extends InitiativeRow {
  relation: 'self' | 'previous' | 'next' | 'sibling'
}

export const initiativeWithNeighbours = (initiativeId: string) => sql<InitiativeNeighbourRow>`
  WITH own AS (SELECT * FROM initiative WHERE initiative_id = ${initiativeOf(initiativeId)}),
  related AS (
    SELECT initiative.*, unnest(list_filter([
      CASE WHEN initiative.initiative_id = own.initiative_id THEN 'self' END,
      CASE WHEN initiative.position = own.position - 1 THEN 'previous' END,
      CASE WHEN initiative.position = own.position + 1 THEN 'next' END,
      CASE WHEN initiative.name = own.name AND initiative.municipality = own.municipality
        AND initiative.initiative_id <> own.initiative_id THEN 'sibling' END
    ], relation -> relation IS NOT NULL)) AS relation
    FROM initiative, own
  )
  SELECT relation, initiative_id AS "initiativeId", heading_id AS "headingId", municipality::VARCHAR AS municipality,
    position::INTEGER AS position, section::VARCHAR AS section, process::VARCHAR AS process, theme::VARCHAR AS theme,
    name AS initiative, guideline, category::INTEGER AS category, policy
  FROM related
  ORDER BY position, relation`
