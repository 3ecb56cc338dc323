/** Takes one file of the site, by its path from the site's folder. */
export type Write = (path: string, content: string | Uint8Array<ArrayBuffer>) => void | Promise<void>
