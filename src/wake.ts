import { nextTick } from 'vue'
import { createWebHistory } from 'vue-router'
import { createAyumi } from './app.ts'
import type { DrawnMark } from './charts/marksOf.ts'
import { allShown } from './components/onDemand.ts'
import { fetchSnapshot, type Snapshot } from './composables/snapshot.ts'
import type { Filter } from './domain/filter.ts'
import { useChoices } from './stores/choices.ts'
import { fetchSites } from './stores/fetchSites.ts'
import { useData } from './stores/data.ts'
import { hasKept } from './stores/hasKept.ts'

const page = document.documentElement.dataset
const root = new URL(page.root ?? './', document.baseURI).pathname
const language = page.language === 'en' ? 'en' : 'ja'
const built = page.built ?? ''
const build = page.build ?? ''
const snapshot: Snapshot = new Map()

/**
 * Wakes the page: the same components take over what the build has made, with its own rows. `picked` is a mark of its
 * chart that was chosen before.
 */
export const wake = async (picked: DrawnMark | null = null): Promise<void> => {
  const [words, { sites, folders, decisions }] = await Promise.all([
    language === 'en'
      ? import('./locales/en.ts').then(({ en }) => en)
      : import('./locales/ja.ts').then(({ ja }) => ja),
    fetchSites(root, build),
    fetchSnapshot(snapshot, location.pathname, build),
  ])
  const history = createWebHistory(language === 'en' ? `${root}en/` : root)
  const { app, router, pinia } = createAyumi(history, {
    words,
    sites,
    folders,
    root,
    embedRoot: root,
    isFrozen: false,
    built,
    snapshot,
    paint: null,
    summarise: null,
    stamp: page.data ?? '',
  })
  const data = useData(pinia)
  data.publish(
    sites,
    /* The build keeps the data under a name that changes with them, so that no cache mixes two states. */
    folders.map((folder) => `${root}data/${folder}/${page.data === undefined ? '' : `${page.data}/`}`),
    decisions,
  )
  router.beforeResolve(async (to, from) => {
    if (to.path !== from.path && from.matched.length > 0 && !data.database)
      await fetchSnapshot(snapshot, router.resolve(to.path).href, build)
  })
  await router.isReady()
  /* The page's links are relative to its own address; after the first step elsewhere they would lead astray. */
  for (const link of document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    '#app a[href]:not([href^="#"]), link[rel=icon]',
  ))
    link.href = new URL(link.href).href
  app.mount('#app')
  await allShown()
  router.afterEach(async (to, from) => {
    if (to.path === from.path || from.matched.length === 0) return
    await nextTick()
    const target = to.hash === '' ? null : document.getElementById(to.hash.slice(1))
    ;(target ?? document.getElementById('main'))?.focus({ preventScroll: true })
  })
  document.documentElement.classList.add('awake')
  if (picked) useChoices(pinia).pick(picked.pick as Partial<Filter>, picked.read as Partial<Filter>)
  const shown = document.getElementById('app')
  if (shown) void import('./keepFocus.ts').then(({ keepFocus }) => keepFocus(shown))
  if (build !== '' && router.currentRoute.value.meta.embed !== true) {
    const look = () => {
      if (document.visibilityState === 'visible')
        void import('./newerBuild.ts').then(({ sayNewerBuild }) => sayNewerBuild(root, build, words.shell))
    }
    document.addEventListener('visibilitychange', look)
    setTimeout(look, 3000)
  }
  /* An embed shows what the city published, never the reader's own files. */
  if (router.currentRoute.value.meta.embed !== true && (await hasKept()))
    await data.restore().catch(() => undefined)
  document.documentElement.classList.remove('restoring')
}
