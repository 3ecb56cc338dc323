import { activitiesByCategoryCard } from './cards/activitiesByCategory.ts'
import { activitiesByDepartmentCard } from './cards/activitiesByDepartment.ts'
import { activitiesByYearCard } from './cards/activitiesByYear.ts'
import type { CardRow, CardView } from './cards/card.ts'
import { publicCommentByDepartmentCard } from './cards/publicCommentByDepartment.ts'
import { publicCommentByYearCard } from './cards/publicCommentByYear.ts'
import { liveChart } from './charts/liveChart.ts'
import type { DrawnMark } from './charts/marksOf.ts'
import { fetchSnapshot, type Snapshot, snapshotName } from './composables/snapshot.ts'
import { themeOfPage } from './composables/themeOfPage.ts'
import { readFilter, writeFilter } from './domain/filter.ts'
import { defaultSettings } from './domain/settings.ts'

/** The cards that are drawn as charts. */
export const chartCards = [
  activitiesByYearCard,
  publicCommentByYearCard,
  activitiesByDepartmentCard,
  activitiesByCategoryCard,
  publicCommentByDepartmentCard,
]

/**
 * Brings an embed's chart to life by the page's own rows, before the app is there; the app takes it over when it wakes.
 * What the address asks for besides the page's filter is left to the app.
 */
export const wakePicture = async (onPick: (mark: DrawnMark) => void): Promise<void> => {
  const figure = document.querySelector<HTMLElement>('figure[data-card]')
  const drawn = figure?.querySelector<HTMLElement>('.chart > .drawn')
  const card = chartCards.find(({ id }) => id === figure?.dataset.card)
  if (!card || !drawn || !('chart' in card.picture) || location.search !== '') return
  const { language, build = '' } = document.documentElement.dataset
  const snapshot: Snapshot = new Map()
  const [words] = await Promise.all([
    language === 'en'
      ? import('./locales/en.ts').then(({ en }) => en)
      : import('./locales/ja.ts').then(({ ja }) => ja),
    fetchSnapshot(snapshot, location.pathname, build),
  ])
  const filter = readFilter(figure?.dataset.filter ?? '')
  const rows = snapshot.get(snapshotName(card.id, writeFilter(filter))) as readonly CardRow[] | undefined
  if (!rows) return
  const view: CardView = {
    words,
    settings: defaultSettings,
    filter,
    renamed: (snapshot.get(snapshotName('renamed-departments', '')) ?? []).length > 0,
  }
  const { chart } = card.picture
  const width = drawn.clientWidth
  liveChart(drawn, { onPick, onRest: () => {} }).update(
    chart.option(rows, view, { width, theme: themeOfPage() }),
    { width, height: chart.height(rows, view) },
  )
}
