import type { CardRow } from '../cards/card.ts'
import { cardOf } from '../cards/registry.ts'
import { emptyFilter } from '../domain/filter.ts'
import { filterOfName } from '../domain/namedFilter.ts'
import { defaultSettings } from '../domain/settings.ts'
import { cardCsv } from '../export/cardCsv.ts'
import type { Rendering } from '../prerender/renderPage.ts'

/** Writes what lies beside a card's embed, whole or cut by its folder: its rows as CSV. */
export const writeCardFiles = async (
  id: string,
  folder: string,
  { words, database }: Rendering,
  write: (path: string, content: string) => void,
): Promise<void> => {
  const card = cardOf(id)
  const filter = filterOfName(folder.split('/').at(-2) ?? '') ?? emptyFilter
  const rows = (await database.all(card.query(filter))) as CardRow[]
  write(`${folder}${id}.csv`, cardCsv(card, rows, { words, settings: defaultSettings, filter }))
}
