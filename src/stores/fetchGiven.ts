/** Fetches the file at an address as if the reader had chosen it; null where it cannot be had, or leads elsewhere. */
export const fetchGiven = async (address: URL): Promise<File | null> => {
  const response = await fetch(address, { credentials: 'omit', redirect: 'error' }).catch(() => null)
  if (!response?.ok) return null
  const name = decodeURIComponent(address.pathname.split('/').at(-1) ?? '')
  return new File([await response.arrayBuffer()], name === '' ? address.host : name)
}
