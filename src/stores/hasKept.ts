/** The browser's own database of this site, made when the reader first loads a file. */
export const storeName = 'ayumi'

/** Whether the reader has ever loaded a file here. To open a database that is not there would make it. */
export const hasKept = async (): Promise<boolean> => {
  try {
    /* Older browsers do not say which are there. */
    if (!('databases' in indexedDB)) return false
    return (await indexedDB.databases()).some(({ name }) => name === storeName)
  } catch {
    return false
  }
}
