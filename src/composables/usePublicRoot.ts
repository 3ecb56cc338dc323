import { onMounted, type Ref, ref } from 'vue'
import { useProvided } from './provided.ts'

/** Where the site is for others, with a slash at its end: as its city names it, else as the reader has opened it; null until the page is awake. */
export const usePublicRoot = (): Readonly<Ref<string | null>> => {
  const { sites, root } = useProvided()
  const found = ref(sites.find(({ address }) => address !== undefined)?.address ?? null)
  onMounted(() => (found.value ??= new URL(root, location.href).href))
  return found
}
