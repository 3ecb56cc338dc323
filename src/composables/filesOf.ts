/** What was dropped: a file, or the entry of a file or folder. */
export type Dropped = File | FileSystemEntry

const filesIn = async (entry: FileSystemEntry): Promise<File[]> => {
  if (entry.isFile)
    return new Promise((resolve) => (entry as FileSystemFileEntry).file((file) => resolve([file]), () => resolve([]))) // prettier-ignore
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  const next = () =>
    new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])))
  const files: File[] = []
  /* A reader gives at most a hundred entries at a time. */
  for (let entries = await next(); entries.length > 0; entries = await next())
    for (const inner of entries) files.push(...(await filesIn(inner)))
  return files
}

/** The files of a drop, those of dropped folders too, without what systems leave beside them. */
export const filesOf = async (dropped: readonly Dropped[]): Promise<File[]> => {
  const files = await Promise.all(dropped.map((one) => (one instanceof File ? [one] : filesIn(one))))
  return files.flat().filter(({ name }) => !/^\.|^~\$|^desktop\.ini$|^Thumbs\.db$/i.test(name))
}
