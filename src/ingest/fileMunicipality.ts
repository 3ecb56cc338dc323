import type { Mapping } from './mapping.ts'
import { readTitleMunicipality } from './normalise/titleMunicipality.ts'
import type { OpenedFile } from './openedFile.ts'

/* A title stands in the first rows; without a head to end it, no further down than this. */
const mostTitleRows = 12

/**
 * The municipality that stands over the tables of a file, else in the name of a sheet or of the file; null where none
 * does. `mappings` say by sheet where its head begins.
 */
export const fileMunicipality = (
  { file, sheets }: Pick<OpenedFile, 'file' | 'sheets'>,
  mappings: readonly (Pick<Mapping, 'headerRows'> | null)[],
): string | null => {
  const titles = sheets.flatMap(({ rows, over = [] }, index) => {
    const head = Math.min(...(mappings[index]?.headerRows ?? []), mostTitleRows)
    const above = rows.filter(({ row }) => row < head).map(({ cells }) => [...new Set(cells)])
    return [...above.flat(), ...over].filter((text) => text.trim() !== '')
  })
  const texts = [...titles, ...sheets.map(({ sheet }) => sheet ?? ''), file]
  for (const text of texts) {
    const name = readTitleMunicipality(text)
    if (name !== null) return name
  }
  return null
}
