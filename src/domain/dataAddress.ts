/**
 * The address that `?data=` names, where data may come from there: the site's own origin, or one that site.json names.
 * Null where they may not: nobody shows figures of their own under the city's name.
 */
export const dataAddress = (given: string, page: string, hosts: readonly string[]): URL | null => {
  let address: URL
  try {
    address = new URL(given, page)
  } catch {
    return null
  }
  const { origin, protocol, username, password } = address
  if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return null
  return origin === new URL(page).origin || hosts.includes(origin) ? address : null
}
