import { copyFileSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { languageFolder } from '../domain/languageFolder.ts'
import type { Page } from '../prerender/pages.ts'
import { renderPage, type Rendering } from '../prerender/renderPage.ts'

/**
 * Writes the embeds of this state of the data into a folder that stands alone: its own style sheet, script, tables,
 * pictures and data. A state that public/ keeps already is left as it was published.
 */
export const writeFrozen = async (
  dist: string,
  stamp: string,
  list: readonly Page[],
  renderings: readonly Rendering[],
  write: (path: string, content: string) => void,
): Promise<void> => {
  if (existsSync(join('public/frozen', stamp))) return
  const frozen = `frozen/${stamp}/`
  rmSync(join(dist, frozen), { recursive: true, force: true })
  const copy = (path: string) => {
    mkdirSync(dirname(join(dist, frozen, path)), { recursive: true })
    copyFileSync(join(dist, path), join(dist, frozen, path))
  }
  for (const rendering of renderings) {
    const inLanguage = languageFolder(rendering.words.language)
    for (const page of list) {
      if (!page.embed || page.path.endsWith('/filter/')) continue
      const { html, oembed } = await renderPage(page, { ...rendering, frozen })
      const folder = `${inLanguage}${page.path.slice(1)}`
      write(`${frozen}${folder}index.html`, html)
      if (oembed) write(`${frozen}${folder}oembed.json`, JSON.stringify(oembed))
      for (const file of page.files ?? []) copy(`${folder}${file}`)
    }
    copy(rendering.files.style)
    copy(rendering.files.frameScript)
  }
  cpSync(join(dist, 'data'), join(dist, frozen, 'data'), { recursive: true })
}
