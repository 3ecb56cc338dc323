import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Somebody else's page that holds frames of the site: its body, and its headers. */
export interface HostPage {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface HostSite {
  /** Puts a page up and answers its address; the site's own is another origin and another host name. */
  readonly put: (page: HostPage) => string
  readonly close: () => Promise<void>
}

/** A web server of somebody else. */
export const hostSite = async (): Promise<HostSite> => {
  const pages: HostPage[] = []
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))]
    const headers = { 'Content-Type': 'text/html;charset=utf-8', ...page?.headers }
    response.writeHead(page ? 200 : 404, headers)
    response.end(
      `<!doctype html><html lang="ja"><meta name="viewport" content="width=device-width"><title>市民の手紙</title><body>${page?.body ?? ''}</body></html>`,
    )
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    put: (page) => `http://localhost:${port}/${pages.push(page) - 1}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
