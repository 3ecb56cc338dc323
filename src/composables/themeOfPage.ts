import type { Theme } from '../charts/chartContext.ts'

let known: Theme | null = null

/** The colours of the page as it stands, read once for all that is drawn in one go: each reading makes the browser work its styles out. */
export const themeOfPage = (): Theme => {
  if (known === null) {
    const said = getComputedStyle(document.documentElement).getPropertyValue('--theme').trim()
    known = said === 'dark' ? 'dark' : 'light'
    setTimeout(() => (known = null))
  }
  return known
}
