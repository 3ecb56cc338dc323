/** The words of a search, width and case folded, each once. */
export const searchTerms = (typed: string): string[] => [
  ...new Set(
    typed
      .normalize('NFKC')
      .toLowerCase()
      .split(/\s+/u)
      .filter((term) => term !== ''),
  ),
]
