import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseSite, type Site } from '../../domain/site.ts'

/** The site.json of a folder, null where there is none. Throws a ValiError naming the field that does not fit. */
export const siteIn = (folder: string): Site | null => {
  const path = join(folder, 'site.json')
  return existsSync(path) ? parseSite(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/** The first site.json that stands beside a file. */
export const siteBeside = (files: readonly string[]): Site | null =>
  [...new Set(files.map((file) => dirname(file)))].map(siteIn).find((site) => site !== null) ?? null
