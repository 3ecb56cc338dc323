import type { Site } from '../domain/site.ts'
import { readFile } from '../ingest/readFile.ts'
import type { Reading } from '../ingest/reading.ts'

const get = async (address: string): Promise<Response> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return response
}

/**
 * Fetches and reads the published data of every municipality: each folder's `progress.csv`, and from its
 * `datapackage.json` what the report says of its categories, how it heads its tables and the books of its first reading.
 */
export const readPublished = async (
  sites: readonly Site[],
  addresses: readonly string[],
): Promise<Reading[]> =>
  Promise.all(
    addresses.map(async (address, index) => {
      const [csv, description] = await Promise.all([
        get(`${address}progress.csv`),
        get(`${address}datapackage.json`),
      ])
      const bytes = new Uint8Array(await csv.arrayBuffer())
      const { categories, balance, heads = [] } = (await description.json()) as Pick<Reading, 'categories' | 'balance' | 'heads'> // prettier-ignore
      const reading = await readFile(bytes, 'progress.csv', {
        municipality: sites[index]?.municipality.name ?? '',
      })
      return { ...reading, file: sites[index]?.report.file ?? reading.file, categories, balance, heads }
    }),
  )
