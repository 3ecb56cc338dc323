import { languageFolder } from '../domain/languageFolder.ts'
import { askCards } from '../search/askCards.ts'
import { askIndex } from '../search/askIndex.ts'
import { searchIndexFile } from '../search/searchIndex.ts'
import { paperSheet, paperSheetFile } from './paperSheet.ts'
import type { Rendering } from './renderPage.ts'

/** What lies once in each language's folder besides its pages: what the search looks through, and the sheet of paper. */
export const languageFiles = async (
  rendering: Rendering,
): Promise<readonly { readonly path: string; readonly text: string }[]> => {
  const { database, words } = rendering
  const ask = database.all.bind(database)
  const index = { ...(await askIndex(ask, words)), cards: await askCards(ask, words) }
  const folder = languageFolder(words.language)
  return [
    { path: `${folder}${searchIndexFile}`, text: JSON.stringify(index) },
    { path: `${folder}${paperSheetFile}`, text: paperSheet(rendering) },
  ]
}
