/** One entry of the client build's manifest, by the module it was made from. */
export interface ManifestEntry {
  readonly file: string
  readonly name?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}

/** For every module that has a script of its own: that script and all that it imports, as paths from the site's folder. */
export const scriptsOf = (
  manifest: Readonly<Record<string, ManifestEntry>>,
): Readonly<Record<string, readonly string[]>> => {
  const all = (key: string, seen: Set<string>): Set<string> => {
    const entry = manifest[key]
    if (!entry || seen.has(entry.file)) return seen
    seen.add(entry.file)
    for (const imported of entry.imports ?? []) all(imported, seen)
    return seen
  }
  return Object.fromEntries(
    Object.entries(manifest)
      .filter(([key, { file }]) => key.startsWith('src/') && file.endsWith('.js'))
      .map(([key]) => [key, [...all(key, new Set())]]),
  )
}
