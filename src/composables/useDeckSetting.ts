import { computed } from 'vue'
import type { DeckSetting } from '../deck/deckSetting.ts'
import type { Filter } from '../domain/filter.ts'
import { presentWords } from '../locales/presentWords.ts'
import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'
import { useSite } from './useSite.ts'

/** What slides of the data on screen are made with. */
export const useDeckSetting = (conditions: (filter: Filter) => string[]) => {
  const { words, built } = useProvided()
  const site = useSite()
  const data = useData()
  const said = presentWords(words.language)
  return computed<DeckSetting>(() => {
    const books = data.isOwn ? (data.loaded?.books ?? []) : []
    return {
      words,
      said,
      city: site.city,
      plan: site.plan,
      standing: site.standing,
      source: data.isOwn ? '' : site.report.title,
      asOf: data.isOwn ? said.ownData(books.map(({ file }) => file)) : site.asOf,
      built,
      conditions,
      ask: data.ask,
    }
  })
}
