import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/* What systems leave beside files. */
const isLeftover = (name: string) => /^\.|^~\$|^desktop\.ini$|^thumbs\.db$/iu.test(name)

/** The files at a path: itself, or of a folder those in it and below, in the order of their names. */
export const filesAt = (path: string): string[] =>
  isFolder(path)
    ? readdirSync(path)
        .filter((name) => !isLeftover(name))
        .sort()
        .flatMap((name) => filesAt(join(path, name)))
    : [path]
