import { ref } from 'vue'

/** What the dot under the pointer or the focus says, for a line below a picture of dots. */
export const useReadingLine = () => {
  const line = ref('')
  const show = (event: Event) => {
    line.value =
      event.target instanceof HTMLElement
        ? (event.target.closest('.dot')?.getAttribute('aria-label') ?? '')
        : ''
  }
  return { line, show }
}
