import { test as plain } from '@playwright/test'

export { type Browser, type Download, expect, type Frame, type Locator, type Page } from '@playwright/test'

interface Quiet {
  /** Says that a test brings about errors which tell of this. */
  readonly bringsAbout: (what: RegExp) => void
}

/* What does not arrive is told of to the reader, which tests bring about by the dozen; a worker that does not says nothing here. */
const notArrived = /^(?:$|Failed to load resource)/u

/** A test in which no page may tell of an error, in its console or uncaught, but those that the test brings about. */
export const test = plain.extend<Quiet>({
  bringsAbout: [
    async ({ browser }, use, { title }) => {
      const told: string[] = []
      const expected: RegExp[] = [notArrived]
      const watch = (context: ReturnType<typeof browser.contexts>[number]) => {
        context.on('console', (message) => message.type() === 'error' && told.push(`${message.text()} ${message.location().url}`)) // prettier-ignore
        context.on('weberror', (error) => told.push(error.error().stack ?? error.error().message))
      }
      browser.contexts().forEach(watch)
      browser.on('context', watch)
      await use((what) => void expected.push(what))
      browser.off('context', watch)
      plain.expect(told.filter((one) => !expected.some((what) => what.test(one))), `${title}: errors told by the pages`).toEqual([]) // prettier-ignore
    },
    { auto: true },
  ],
})
