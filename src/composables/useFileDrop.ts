import { onBeforeUnmount, onMounted } from 'vue'
import { useRouter } from 'vue-router'
import { useData } from '../stores/data.ts'

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false

/** Takes a file dropped anywhere on the page to where files are read; without this the browser would leave the page for it. */
export const useFileDrop = () => {
  const data = useData()
  const router = useRouter()
  const over = (event: DragEvent) => {
    if (hasFiles(event)) event.preventDefault()
  }
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    data.offered = event.dataTransfer?.files[0] ?? null
    void router.push({ name: 'data', query: router.currentRoute.value.query })
  }
  onMounted(() => {
    addEventListener('dragover', over)
    addEventListener('drop', drop)
  })
  onBeforeUnmount(() => {
    removeEventListener('dragover', over)
    removeEventListener('drop', drop)
  })
}
