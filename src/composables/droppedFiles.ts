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

/** The files of a drop, those of dropped folders too, without an office's hidden ones. */
export const droppedFiles = async (transfer: DataTransfer): Promise<File[]> => {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  const plain = [...transfer.files]
  const folders = entries.filter((entry) => entry?.isDirectory)
  if (folders.length === 0) return plain
  const found = await Promise.all(entries.filter((entry) => entry !== null).map(filesIn))
  return found.flat().filter(({ name }) => !/^\.|^desktop\.ini$|^Thumbs\.db$/i.test(name))
}
