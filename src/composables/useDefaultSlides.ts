import { onServerPrefetch, shallowRef } from 'vue'
import type { Slide } from '../deck/deck.ts'
import type { DeckSetting } from '../deck/deckSetting.ts'
import { languageFolder } from '../domain/languageFolder.ts'
import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'
import { fetchSnapshot, snapshotName } from './snapshot.ts'

/** A slide of the deck that the data ask for, and its title as the data word it. */
export interface DefaultSlide {
  readonly slide: Slide
  readonly title: string
  /** How many follow each other on a screen and in PowerPoint. */
  readonly faces: number
}

const name = snapshotName('default-slides', '')

/** The deck that the data ask for: that of the published data comes with the page of the slides, that of others from the engine. */
export const useDefaultSlides = (setting: () => DeckSetting) => {
  const { snapshot, words, root } = useProvided()
  const data = useData()
  const ready = () => snapshot.get(name) as readonly DefaultSlide[] | undefined
  const slides = shallowRef<readonly DefaultSlide[]>(ready() ?? [])

  const compute = async (asked: DeckSetting): Promise<readonly DefaultSlide[]> => {
    const [{ defaultDeck }, { facesOf }] = await Promise.all([
      import('../deck/defaultDeck.ts'),
      import('../deck/facesOf.ts'),
    ])
    const deck = await defaultDeck(asked)
    const faces = await facesOf(deck, asked)
    return deck.slides.map((slide, place) => {
      const own = faces.filter((face) => face.slide === place)
      return { slide, title: own[0]?.title ?? '', faces: own.length }
    })
  }

  const load = async () => {
    if (!data.isOwn && !data.database && !ready()) {
      const home = `${root}${languageFolder(words.language)}`
      await fetchSnapshot(snapshot, `${home}present/`, document.documentElement.dataset.build ?? '')
    }
    slides.value = (data.isOwn || data.database ? undefined : ready()) ?? (await compute(setting()))
    return slides.value
  }

  onServerPrefetch(async () => {
    const { database } = data
    if (!database) return
    slides.value = await compute({ ...setting(), ask: (query) => database.all(query) })
    snapshot.set(name, slides.value)
  })

  return { slides, load }
}
