import type { Site } from '../domain/site.ts'
import type { Reading } from '../ingest/reading.ts'
import { newSite } from './newSite.ts'

/**
 * What a site.json says of a reader's own rows of one municipality: where one of the sites is that municipality's, what
 * it says of city and plan; of the report itself what these rows and their title say, and nothing of its licence. Nobody
 * has published them yet: neither official nor at the site's address, and its mail is not theirs.
 */
export const siteOfRows = (
  municipality: string,
  reading: Pick<Reading, 'rows' | 'title'>,
  sites: readonly Site[],
): Site => {
  const fresh = newSite(municipality, reading)
  const known = sites.find((site) => site.municipality.name === municipality)
  if (!known) return fresh
  const title = reading.title === '' ? known.report.title : reading.title
  return {
    ...known,
    official: false,
    address: undefined,
    mail: undefined,
    report: { ...fresh.report, title },
  }
}
