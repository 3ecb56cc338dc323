import { cached } from '../database/cached.ts'
import { openBrowser } from '../database/openBrowser.ts'
import { zipWriter } from '../export/zipWriter.ts'
import { copySiteFiles } from './copySiteFiles.ts'
import { readDataFolder } from './dataFolder.ts'
import type { PublisherMessage, PublisherOrder, PublisherProgress } from './publisherMessage.ts'
import { siteFilesName } from './siteFiles.ts'
import { writeDocument } from './writeDocument.ts'
import { type SiteToWrite, writeSite } from './writeSite.ts'

const say = (message: PublisherMessage) => postMessage(message)
const tell = (stage: PublisherProgress['stage'], done: number, total: number) =>
  say({ type: 'progress', progress: { stage, done, total } })

const zipSite = async (
  { files, root }: PublisherOrder,
  content: Omit<SiteToWrite, 'isKept'>,
): Promise<Blob> => {
  const zip = zipWriter()
  /* First what can fail on the way: a site that was replaced meanwhile is found before any page is made. */
  const { style, frameScript } = files.client
  const ofFrames = new Map<string, Uint8Array<ArrayBuffer>>()
  let done = 0
  await copySiteFiles(root, files.files, (path, bytes) => {
    zip.add(path, bytes)
    if (path === style || path === frameScript) ofFrames.set(path, bytes)
    tell('files', ++done, files.files.length)
  })
  const frozen = await writeSite(zip.add, { ...content, isKept: () => false })
  if (frozen !== null) for (const [path, bytes] of ofFrames) zip.add(`${frozen}${path}`, bytes)
  zip.add(siteFilesName, JSON.stringify(files))
  return new Blob([...zip.end()], { type: 'application/zip' })
}

const makeDocument = async (
  { files, root, language }: PublisherOrder,
  content: Omit<SiteToWrite, 'isKept'>,
): Promise<Blob> => {
  let style = ''
  const ofStyle = files.files.filter(({ path }) => path === files.client.style)
  await copySiteFiles(root, ofStyle, (_, bytes) => void (style = new TextDecoder().decode(bytes)))
  return new Blob([await writeDocument({ ...content, language, style })], { type: 'text/html' })
}

const make = async (order: PublisherOrder): Promise<void> => {
  const { files, built, product, engineUrl, workerUrl } = order
  tell('engine', 0, 1)
  const folders = await Promise.all(
    Object.entries(order.folders).map(([folder, content]) => readDataFolder(folder, content)),
  )
  const database = cached(await openBrowser({ engineUrl, workerUrl }))
  let pages = 0
  const onPage = (done: number, total: number) => {
    pages = total
    tell('pages', done, total)
  }
  const content = { folders, database, files, built, onPage }
  say({
    type: 'done',
    content: await (product === 'site' ? zipSite : makeDocument)(order, content),
    pages,
  })
}

onmessage = ({ data: order }: MessageEvent<PublisherOrder>) => {
  make(order).catch((error: unknown) =>
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
}
