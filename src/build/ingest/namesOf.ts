import { basename, dirname } from 'node:path'

/** What files are called in places and reports: by their names alone, two of one name by their folders' too. */
export const namesOf = (paths: readonly string[]): string[] => {
  const names = paths.map((path) => basename(path))
  return paths.map((path, index) => {
    const name = names[index] ?? ''
    return names.filter((other) => other === name).length > 1 ? `${basename(dirname(path))}/${name}` : name
  })
}
