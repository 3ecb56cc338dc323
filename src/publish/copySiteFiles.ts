import type { SiteFile } from './siteFiles.ts'

/* Browsers have it on safe addresses only. */
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<string | null> => {
  const { subtle } = crypto as { subtle?: SubtleCrypto }
  if (!subtle) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Fetches files of the running site, one after the other. Throws an Error naming one that is not there or not what the
 * build made, as where the site was replaced meanwhile.
 */
export const copySiteFiles = async (
  root: string,
  files: readonly SiteFile[],
  take: (path: string, bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<void> => {
  for (const { path, size, sha256: expected } of files) {
    const response = await fetch(`${root}${path}`)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
    const bytes = new Uint8Array(await response.arrayBuffer())
    if (bytes.byteLength !== size || ((await sha256(bytes)) ?? expected) !== expected) throw new Error(`${path}: ${bytes.byteLength} ≠ ${size}`) // prettier-ignore
    await take(path, bytes)
  }
}
