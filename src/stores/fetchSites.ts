import type { Decisions } from '../domain/decisions.ts'
import type { Site } from '../domain/site.ts'

/** What the published folders say about themselves, in the order of their names. */
export interface Sites {
  readonly folders: readonly string[]
  readonly sites: readonly Site[]
  /** What was decided of their reports. */
  readonly decisions: readonly Decisions[]
}

/** Fetches what the build wrote into `sites.json`; it was checked then. Rejects where it cannot be reached. */
export const fetchSites = async (root: string, build: string): Promise<Sites> => {
  const response = await fetch(`${root}sites.json?v=${build}`)
  if (!response.ok) throw new Error(`sites.json: ${response.status}`)
  return (await response.json()) as Sites
}
