import type { Page } from '@playwright/test'

/** What the browser itself says of how a page came to be seen. Times in ms. */
export interface Paints {
  readonly largest: number
  /** The element of the largest paint, and the finding or picture that it belongs to; '' for none. */
  readonly largestIs: string
  readonly largestIn: string
  readonly shift: number
  /** Of the long tasks after the first paint, what is over 50 ms of each: until then there is nothing to touch. */
  readonly blocked: number
}

/** Watches every page that is opened from now on. */
export const watchPaints = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = { first: 0, largest: 0, largestIs: '', largestIn: '', shift: 0, blocked: 0, long: [] as { start: number; end: number }[] } // prettier-ignore
    Object.assign(globalThis, { seen })
    const watch = (type: string, each: (entry: PerformanceEntry) => void) =>
      new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true })
    watch('largest-contentful-paint', (entry) => {
      const { element } = entry as PerformanceEntry & { readonly element: Element | null }
      seen.largest = entry.startTime
      seen.largestIs = element ? `${element.localName}.${element.getAttribute('class') ?? ''}` : ''
      seen.largestIn = element?.closest('h1, .headline, .chart, .figures, .matrix')?.className ?? ''
    })
    watch('layout-shift', (entry) => {
      const { value, hadRecentInput } = entry as PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean } // prettier-ignore
      if (!hadRecentInput) seen.shift += value
    })
    watch('paint', (entry) => {
      if (entry.name === 'first-contentful-paint') seen.first = entry.startTime
    })
    watch('longtask', ({ startTime, duration }) => {
      seen.long.push({ start: startTime, end: startTime + duration })
    })
  })

/** What was seen of the page that is open. */
export const paintsOf = (page: Page): Promise<Paints> =>
  page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: Paints & { first: number; long: { start: number; end: number }[] } } // prettier-ignore
    const blocked = seen.long.map(({ start, end }) => Math.max(0, end - Math.max(start + 50, seen.first)))
    return { ...seen, blocked: blocked.reduce((sum, one) => sum + one, 0) }
  })
