import { trustOwnScripts } from '../domain/trustOwnScripts.ts'
import type { PublisherMessage, PublisherOrder, PublisherProgress } from './publisherMessage.ts'
import { type SiteFiles, siteFilesName } from './siteFiles.ts'

export interface Published {
  readonly content: Blob
  readonly pages: number
}

/**
 * Has a worker make a site or a document; the page stays free. Rejects with the worker's message, or the signal's
 * reason, which ends the worker.
 */
export const publish = async (
  asked: Omit<PublisherOrder, 'files' | 'engineUrl' | 'workerUrl' | 'root'> & { readonly root: string },
  onProgress: (progress: PublisherProgress) => void,
  signal: AbortSignal,
): Promise<Published> => {
  const root = new URL(asked.root, location.href).href
  const [response, { engineUrl, workerUrl }] = await Promise.all([
    fetch(`${root}${siteFilesName}`, { cache: 'no-cache', signal }),
    import('virtual:engine'),
  ])
  if (!response.ok) throw new Error(`${siteFilesName}: ${response.status}`)
  const files = (await response.json()) as SiteFiles
  trustOwnScripts()
  const worker = new Worker(new URL(files.publisher, root).href, { type: 'module' })
  try {
    return await new Promise<Published>((resolve, reject) => {
      signal.throwIfAborted()
      signal.addEventListener('abort', () => reject(signal.reason as Error))
      worker.addEventListener('error', ({ message }) => reject(new Error(message || files.publisher)))
      worker.addEventListener('message', ({ data }: MessageEvent<PublisherMessage>) => {
        if (data.type === 'progress') onProgress(data.progress)
        else if (data.type === 'failed') reject(new Error(data.message))
        else resolve(data)
      })
      const order: PublisherOrder = { ...asked, root, files, engineUrl, workerUrl }
      worker.postMessage(order)
    })
  } finally {
    worker.terminate()
  }
}
