import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import type { Dropped } from './filesOf.ts'
import { useProvided } from './provided.ts'

const entriesOf = ({ items, files }: DataTransfer): readonly Dropped[] => {
  const entries = [...items]
    .map((item) => item.webkitGetAsEntry?.() ?? null)
    .filter((entry) => entry !== null)
  return entries.some(({ isDirectory }) => isDirectory) ? entries : [...files]
}
const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the page to where they are read; without this the browser would leave the page for them. */
export const useFileDrop = () => {
  const { sites } = useProvided()
  const router = useRouter()
  const over = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault()
  }
  const drop = async (event: DragEvent) => {
    if (!hasFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    /* Its entries are gone once the event is over. */
    const entries = entriesOf(event.dataTransfer)
    void router.push({ name: 'data', query: router.currentRoute.value.query })
    const [{ filesOf }, { useReview }] = await Promise.all([
      import('./filesOf.ts'),
      import('../stores/review.ts'),
    ])
    await useReview().give(await filesOf(entries), sites.map(({ municipality: { name } }) => name)) // prettier-ignore
  }
  const onDrop = (event: DragEvent) => void drop(event)
  onMounted(() => {
    addEventListener('dragover', over)
    addEventListener('drop', onDrop)
  })
  onBeforeUnmount(() => {
    removeEventListener('dragover', over)
    removeEventListener('drop', onDrop)
  })
}
