import { sql } from './sql.ts'

/** One initiative as printed, in the report's order. */
export interface InitiativeRow {
  initiativeId: string
  headingId: string
  municipality: string
  position: number
  section: string
  process: string
  theme: string
  initiative: string
  guideline: string
  category: number | null
  policy: string
}

export const initiatives = () => sql<InitiativeRow>`
  SELECT initiative_id AS "initiativeId", heading_id AS "headingId", municipality::VARCHAR AS municipality,
    position::INTEGER AS position, section::VARCHAR AS section, process::VARCHAR AS process, theme::VARCHAR AS theme,
    name AS initiative, guideline, category::INTEGER AS category, policy
  FROM initiative
  ORDER BY position`
