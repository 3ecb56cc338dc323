import { type SearchIndex, searchIndexFile } from '../../search/searchIndex.ts'

/** The index that was made with the site; null where it was not built (while developing) or cannot be reached. */
export const fetchSearchIndex = async (home: string): Promise<SearchIndex | null> => {
  const version = document.documentElement.dataset.build ?? ''
  const response = await fetch(`${home}${searchIndexFile}?v=${version}`).catch(() => null)
  return response?.ok ? ((await response.json()) as SearchIndex) : null
}
