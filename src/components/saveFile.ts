/** Hands a text or bytes to the reader as a file. */
export const saveFile = (
  content: string | Uint8Array<ArrayBuffer> | Blob,
  file: string,
  type: string,
): void => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([content], { type }))
  link.download = file
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
