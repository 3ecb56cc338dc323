import { onMounted, watch } from 'vue'
import { type RouteLocationNormalizedLoaded, useRoute, useRouter } from 'vue-router'
import { writeFilter } from '../domain/filter.ts'
import { filterOfName } from '../domain/namedFilter.ts'
import { useChoices } from '../stores/choices.ts'

const queryOf = (fullPath: string) => /\?([^#]*)/u.exec(fullPath)?.[1] ?? ''

/* An embed's folder may stand for a filter. */
const folderFilterOf = ({ params: { filter } }: RouteLocationNormalizedLoaded) =>
  typeof filter === 'string' ? filterOfName(filter) : null
const choicesOf = (route: RouteLocationNormalizedLoaded) => {
  const filter = folderFilterOf(route)
  return [filter ? writeFilter(filter) : '', queryOf(route.fullPath)].filter(Boolean).join('&')
}

/**
 * Keeps the choices and the address the same; the one writer of the address. What the query says holds once the page
 * is awake, so that a page made before anyone chose wakes unchanged; the filter of an embed's folder holds at once.
 */
export const useFilterInUrl = () => {
  const route = useRoute()
  const router = useRouter()
  const choices = useChoices()
  const folderFilter = folderFilterOf(route)
  if (folderFilter) choices.setFilter(folderFilter)
  onMounted(() => {
    choices.take(choicesOf(route))
    watch(
      () => route.fullPath,
      () => choices.take(choicesOf(route)),
    )
    watch(
      () => choices.text,
      (text) => {
        if (choices.isSaidBy(choicesOf(route))) return
        const { path } = folderFilterOf(route)
          ? router.resolve({ name: 'embed', params: { card: route.params.card } })
          : route
        /* The fragment of an embed says how it looks. */
        const hash = route.meta.embed === true ? route.hash : ''
        void router.push({ path, query: queryEntries(text), hash })
      },
    )
  })
}

const queryEntries = (text: string): Record<string, string[]> => {
  const parameters = new URLSearchParams(text)
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]))
}
