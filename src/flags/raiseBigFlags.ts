import type { Database } from '../database/database.ts'
import { sql } from '../queries/sql.ts'
import { flagRules } from './registry.ts'

/* What the rules raise never leaves the engine: of a million sentences it is a great deal. */
const numbered = (query: (typeof flagRules)[number]['query']) => sql`
  SELECT (SELECT count(*) FROM incoming_flag)::INTEGER + row_number() OVER ()::INTEGER AS number, raised.*
  FROM (${query}) AS raised`

const evidence = sql`
  SELECT number, unnest(ids) AS activity_id, generate_subscripts(ids, 1)::INTEGER AS position
  FROM (
    SELECT number, list_filter(string_split(evidence, ' '), lambda id : id <> '') AS ids
    FROM incoming_flag WHERE evidence IS NOT NULL ORDER BY number
  )`

/** Raises every flag as `raiseFlags` does, without bringing them to the page. */
export const raiseBigFlags = async (database: Database): Promise<void> => {
  const loading = database.load()
  try {
    for (const { query } of flagRules) await loading.ask('flag', numbered(query), ['evidence'])
    await loading.ask('flag_evidence', evidence)
    await loading.commit()
  } catch (error) {
    await loading.discard()
    throw error
  }
}
