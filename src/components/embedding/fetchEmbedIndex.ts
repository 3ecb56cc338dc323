/** What the build says of its embeds, in `embed/index.json`. */
export interface EmbedIndex {
  readonly cards: readonly string[]
  /** The folders of filters that were made with the site. */
  readonly filters: readonly string[]
  /** The folder that keeps this state of the data. */
  readonly frozen: string
  /** The public address of the site with a slash at its end, null where nobody has named it. */
  readonly address: string | null
}

/** Fetches it; null where the site was not built (while developing) or cannot be reached. */
export const fetchEmbedIndex = async (root: string): Promise<EmbedIndex | null> => {
  const response = await fetch(`${root}embed/index.json`).catch(() => null)
  return response?.ok ? ((await response.json()) as EmbedIndex) : null
}
