/** Where a key leads from a slide, counted from 0; null for a key that leads nowhere. */
export const steppedTo = (key: string, isBack: boolean, place: number, slides: number): number | null => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(place + 1, slides - 1)
    case 'ArrowLeft':
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return Math.max(place - 1, 0)
    case ' ':
      return isBack ? Math.max(place - 1, 0) : Math.min(place + 1, slides - 1)
    case 'Home':
      return 0
    case 'End':
      return slides - 1
    default:
      return null
  }
}
