import type { Page } from '@playwright/test'

/** From the reader's first filter to an engine that stands, to its tables filled, and to every card painted, in ms. */
export const firstFilter = async (page: Page) =>
  page.evaluate(async () => {
    const box = () => document.querySelector<HTMLInputElement>('.filter-form fieldset input[type=checkbox]')
    document.querySelector<HTMLElement>('.filter-bar summary')?.click()
    while (!box()) await new Promise(requestAnimationFrame)
    const start = performance.now()
    box()?.click()
    const until = async (is: () => boolean) => {
      while (!is()) await new Promise(requestAnimationFrame)
      return performance.now() - start
    }
    const stage = () => document.querySelector('.engine-status')?.getAttribute('data-stage') ?? ''
    const open = await until(() => ['filling', 'ready'].includes(stage()))
    const filled = await until(() => stage() === 'ready')
    const cards = [...document.querySelectorAll('figure[data-card]')]
    const painted = await until(() => cards.every((card) => card.getAttribute('data-filter') !== ''))
    return { open, filled, painted }
  })
