import type { CategoryDefinition, Reading } from '../ingest/reading.ts'

/** What one municipality's published report says of its categories. */
export interface PublishedCategories {
  readonly municipality: string
  readonly categories: readonly CategoryDefinition[]
}

/** Whose categories published readings tell of. */
export const publishedCategories = (readings: readonly Reading[]): PublishedCategories[] =>
  readings.map(({ rows, categories }) => ({ municipality: rows[0]?.municipality ?? '', categories }))

/** What categories mean in files that do not say: what their own municipality's published report says, no other's. */
export const categoriesFor = (
  published: readonly PublishedCategories[],
  { joining }: { readonly joining: { readonly wordings: readonly { readonly columns: { readonly municipality: string } }[] } }, // prettier-ignore
): CategoryDefinition[] => {
  const own = new Set(joining.wordings.map(({ columns }) => columns.municipality))
  return published.filter(({ municipality }) => own.has(municipality)).flatMap(({ categories }) => categories)
}
