import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cached } from '../database/cached.ts'
import { type SiteFile, type SiteFiles, siteFilesName } from '../publish/siteFiles.ts'
import type { Write } from '../publish/write.ts'
import { writeSite as writeWith } from '../publish/writeSite.ts'
import { clientFiles, type Manifest } from './clientFiles.ts'
import { openNode } from './openNode.ts'
import { readDataFolders } from './readDataFolders.ts'

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/** What the client build wrote, but for its manifests and the frozen states of earlier data. */
const filesOf = (dist: string): SiteFile[] =>
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .filter((path) => !/^(?:\.vite|frozen)\//.test(path))
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(dist, path))
      return { path, size: bytes.byteLength, sha256: sha256(bytes) }
    })

/** Writes what the client build left out into `dist`: the data to take away, every page with its rows, each card's CSV. */
export const writeSite = async (dist: string): Promise<void> => {
  const write: Write = (path, content) => {
    const file = join(dist, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  const manifestOf = (name: string) => JSON.parse(readFileSync(join(dist, `.vite/${name}.json`), 'utf8')) as Manifest // prettier-ignore
  const files = filesOf(dist)
  const publisher = files.find(({ path }) => /^assets\/publisher-[^/]*\.js$/.test(path))
  if (!publisher) throw new Error('The build has no publisher')
  const siteFiles: SiteFiles = {
    code: sha256(JSON.stringify(files)).slice(0, 12),
    client: clientFiles(manifestOf('manifest'), manifestOf('frame')),
    publisher: publisher.path,
    files,
  }
  write(siteFilesName, JSON.stringify(siteFiles))

  const database = cached(await openNode())
  const frozen = await writeWith(write, {
    folders: await readDataFolders('data'),
    database,
    files: siteFiles,
    built: new Date().toISOString().slice(0, 10),
    /* A state that public/ keeps already stays as it was published. */
    isKept: (state) => {
      if (existsSync(join('public/frozen', state))) return true
      rmSync(join(dist, 'frozen', state), { recursive: true, force: true })
      return false
    },
  })
  const { style, frameScript } = siteFiles.client
  if (frozen !== null)
    for (const file of [style, frameScript]) await write(`${frozen}${file}`, readFileSync(join(dist, file)))
  await database.close()
}
