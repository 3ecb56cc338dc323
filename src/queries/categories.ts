import { sql } from './sql.ts'

/** A category with what the report says it means. */
export interface CategoryRow {
  category: number
  definition: string
}

export const categories = () => sql<CategoryRow>`
  SELECT category::INTEGER AS category, any_value(definition) AS definition
  FROM category
  GROUP BY category
  ORDER BY category`
