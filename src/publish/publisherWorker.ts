import { cached } from '../database/cached.ts'
import { openBrowser } from '../database/openBrowser.ts'
import { zipWriter } from '../export/zipWriter.ts'
import { copySiteFiles } from './copySiteFiles.ts'
import { readDataFolder } from './dataFolder.ts'
import type { PublisherMessage, PublisherOrder } from './publisherMessage.ts'
import { siteFilesName } from './siteFiles.ts'
import { writeSite } from './writeSite.ts'

const say = (message: PublisherMessage) => postMessage(message)

const zipSite = async (order: PublisherOrder): Promise<void> => {
  const { files, root, engineUrl, workerUrl, built } = order
  say({ type: 'progress', progress: { stage: 'engine', done: 0, total: 1 } })
  const folders = await Promise.all(
    Object.entries(order.folders).map(([folder, content]) => readDataFolder(folder, content)),
  )
  const database = cached(await openBrowser({ engineUrl, workerUrl }))
  const zip = zipWriter()
  let pages = 0
  const frozen = await writeSite(zip.add, {
    folders,
    database,
    files,
    built,
    isKept: () => false,
    onPage: (done, total) => {
      pages = total
      say({ type: 'progress', progress: { stage: 'pages', done, total } })
    },
  })
  await database.close()
  const own = [files.client.style, files.client.frameScript]
  const total = files.files.length
  let done = 0
  await copySiteFiles(root, files.files, (path, bytes) => {
    zip.add(path, bytes)
    if (frozen !== null && own.includes(path)) zip.add(`${frozen}${path}`, bytes)
    say({ type: 'progress', progress: { stage: 'files', done: ++done, total } })
  })
  zip.add(siteFilesName, JSON.stringify(files))
  say({ type: 'done', content: new Blob([...zip.end()], { type: 'application/zip' }), pages })
}

onmessage = ({ data: order }: MessageEvent<PublisherOrder>) => {
  zipSite(order).catch((error: unknown) =>
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) }),
  )
}
