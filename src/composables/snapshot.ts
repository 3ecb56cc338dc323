/** Rows that were made ready with a page: by question and canonical filter. */
export type Snapshot = Map<string, readonly unknown[]>

/** The name of a question's rows: `activities-by-year?category=5`. */
export const snapshotName = (question: string, filterText: string): string => `${question}?${filterText}`

/** Fetches the rows that belong to a page and adds them; a page without any adds nothing. */
export const fetchSnapshot = async (
  snapshot: Snapshot,
  pageAddress: string,
  version: string,
): Promise<void> => {
  /* Without its ready-made rows a page asks the engine, which says what went wrong if that fails too. */
  const response = await fetch(`${pageAddress}rows.json?v=${version}`).catch(() => null)
  if (!response?.ok) return
  const rows = (await response.json()) as Record<string, unknown[]>
  for (const [name, ofQuestion] of Object.entries(rows)) snapshot.set(name, ofQuestion)
}
