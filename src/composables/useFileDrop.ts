import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useReview } from '../stores/review.ts'
import { droppedFiles } from './droppedFiles.ts'
import { useProvided } from './provided.ts'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Takes files dropped anywhere on the page to where they are read; without this the browser would leave the page for them. */
export const useFileDrop = () => {
  const { sites } = useProvided()
  const review = useReview()
  const router = useRouter()
  const over = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault()
  }
  const drop = async (event: DragEvent) => {
    if (!hasFiles(event) || !event.dataTransfer) return
    event.preventDefault()
    const files = droppedFiles(event.dataTransfer)
    void router.push({ name: 'data', query: router.currentRoute.value.query })
    await review.give(await files, sites[0]?.municipality.name ?? '')
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
