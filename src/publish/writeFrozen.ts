import { languageFolder } from '../domain/languageFolder.ts'
import type { Page } from '../prerender/pages.ts'
import { renderPage, type Rendering } from '../prerender/renderPage.ts'
import type { DataFolder } from './dataFolder.ts'
import type { Write } from './write.ts'
import { writeCardFiles } from './writeCardFiles.ts'
import { writeData } from './writeData.ts'

/**
 * Writes the embeds of this state of the data into a folder that stands alone, its style sheet and script aside: its own
 * tables, pictures and data.
 */
export const writeFrozen = async (
  write: Write,
  folders: readonly DataFolder[],
  list: readonly Page[],
  renderings: readonly Rendering[],
  frozen: string,
  onPage: () => void,
): Promise<void> => {
  const inside: Write = (path, content) => write(`${frozen}${path}`, content)
  for (const rendering of renderings) {
    const inLanguage = languageFolder(rendering.words.language)
    for (const page of list) {
      if (!page.embed || page.path.endsWith('/filter/')) continue
      const { html, oembed } = await renderPage(page, { ...rendering, frozen })
      const folder = `${inLanguage}${page.path.slice(1)}`
      await inside(`${folder}index.html`, html)
      if (oembed) await inside(`${folder}oembed.json`, JSON.stringify(oembed))
      if (page.card !== undefined) await writeCardFiles(page.card, folder, rendering, inside)
      onPage()
    }
  }
  const [rendering] = renderings
  await writeData(inside, folders, rendering?.data ?? '')
}
