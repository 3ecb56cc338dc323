import { computed, ref, shallowRef, watch } from 'vue'
import { useProvided } from '../../composables/provided.ts'
import { languageFolder } from '../../domain/languageFolder.ts'
import { askCards } from '../../search/askCards.ts'
import { askIndex } from '../../search/askIndex.ts'
import { documentsOf } from '../../search/documentsOf.ts'
import { type Found, findIn } from '../../search/findIn.ts'
import type { IndexedCard } from '../../search/searchIndex.ts'
import { useData } from '../../stores/data.ts'
import { fetchSearchIndex } from './fetchSearchIndex.ts'

/* A big file's rows never come to the page: as many as a reader might look through do. */
const mostOfBig = 500
/* In ms: a big file is asked when the typing rests. */
const rest = 200

/**
 * A search over what is on screen. The published data are looked through in an index that was made with the site,
 * without the engine; the reader's own files through the engine.
 */
export const useSearch = () => {
  const { words, root } = useProvided()
  const data = useData()
  const typed = ref('')
  const stage = ref<'preparing' | 'ready' | 'failed'>('preparing')
  const found = shallowRef<readonly Found[]>([])
  const find = shallowRef<((typed: string) => Found[]) | null>(null)
  let cards: readonly IndexedCard[] = []
  let turn = 0

  const makeReady = async (): Promise<(typed: string) => Found[]> => {
    const published = data.isOwn ? null : await fetchSearchIndex(`${root}${languageFolder(words.language)}`)
    if (published) return findIn(documentsOf(published, words))
    cards = await askCards(data.ask, words)
    const index = data.isBig ? { initiatives: [], departments: [], flags: [], sentences: [] } : await askIndex(data.ask, words) // prettier-ignore
    return findIn(documentsOf({ ...index, cards }, words))
  }
  const prepare = async () => {
    const own = ++turn
    stage.value = 'preparing'
    find.value = null
    try {
      const ready = await makeReady()
      if (own !== turn) return
      find.value = ready
      stage.value = 'ready'
    } catch {
      if (own === turn) stage.value = 'failed'
    }
  }
  watch(() => data.version, prepare, { immediate: true })

  const lookThroughBig = async (words_: string) => {
    const index = await askIndex(data.ask, words, words_, mostOfBig)
    return findIn(documentsOf({ ...index, cards }, words))(words_)
  }
  let asked = 0
  watch([typed, find], async ([now, ready]) => {
    const own = ++asked
    if (!ready) return
    if (!data.isBig || now.trim() === '') {
      found.value = ready(now)
      return
    }
    await new Promise((done) => setTimeout(done, rest))
    if (own !== asked) return
    try {
      const answer = await lookThroughBig(now)
      if (own === asked) found.value = answer
    } catch {
      if (own === asked) stage.value = 'failed'
    }
  })

  const total = computed(() => found.value.reduce((sum, { documents }) => sum + documents.length, 0))
  const isPart = computed(
    () => data.isBig && found.value.some(({ documents }) => documents.length >= mostOfBig),
  )
  return { typed, stage, found, total, isPart, prepare }
}
