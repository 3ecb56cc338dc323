import { onMounted, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useChoices } from '../stores/choices.ts'

const queryOf = (fullPath: string) => /\?([^#]*)/u.exec(fullPath)?.[1] ?? ''

/**
 * Keeps the choices and the address the same; the one writer of the address. It begins once the page is awake, so
 * that a page made before anyone chose wakes unchanged.
 */
export const useFilterInUrl = () => {
  const route = useRoute()
  const router = useRouter()
  const choices = useChoices()
  onMounted(() => {
    choices.take(queryOf(route.fullPath))
    watch(
      () => route.fullPath,
      (fullPath) => choices.take(queryOf(fullPath)),
    )
    watch(
      () => choices.text,
      (text) => {
        if (choices.isSaidBy(queryOf(route.fullPath))) return
        void router.push({ path: route.path, query: queryEntries(text) })
      },
    )
  })
}

const queryEntries = (text: string): Record<string, string[]> => {
  const parameters = new URLSearchParams(text)
  return Object.fromEntries([...new Set(parameters.keys())].map((key) => [key, parameters.getAll(key)]))
}
