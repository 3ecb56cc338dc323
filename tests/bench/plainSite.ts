import { writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { serve, type Served } from '../../src/build/serve.js'
import { cards } from '../../src/cards/registry.ts'
import { seriesOfCards } from '../../src/cards/summary/registry.ts'
import type { CardRow } from '../../src/cards/card.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { ja } from '../../src/locales/ja.ts'
import { sayHeadline } from '../../src/locales/words.ts'
import { summaryWords } from '../../src/locales/summaryWords.ts'
import { openSample } from '../sample.ts'

const ofOverview = ['activities-by-year', 'public-comment-by-year', 'activities-by-department', 'activities-by-category'] // prettier-ignore

/** The overview's four charts on a plain page of Vue and ECharts: the first alone, or all of them. */
export const plainSite = async (count: number): Promise<{ site: Served; clear: () => Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'ayumi-plain-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./plainPage', import.meta.url)),
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'es2023' },
  })
  const { database } = await openSample()
  const view = { words: ja, settings: defaultSettings, filter: emptyFilter }
  const charts = await Promise.all(
    cards
      .filter(({ id }) => ofOverview.slice(0, count).includes(id))
      .map(async (card) => {
        const rows = (await database.all(card.query(emptyFilter))) as CardRow[]
        const points = (seriesOfCards[card.id]?.(rows, view, summaryWords('ja')) ?? []).flatMap((one) => one.points) // prettier-ignore
        const drawn = points.filter(({ value }) => typeof value === 'number')
        return { title: sayHeadline(ja, card.headline(rows, view)), names: drawn.map(({ name }) => name), values: drawn.map(({ value }) => Number(value)) } // prettier-ignore
      }),
  )
  await database.close()
  writeFileSync(join(folder, 'charts.json'), JSON.stringify(charts))
  const site = await serve(folder, { csp: false })
  return { site, clear: async () => void (await site.close(), await rm(folder, { recursive: true })) }
}
