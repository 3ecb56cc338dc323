import { asksToSearch } from './components/search/asksToSearch.ts'
import { savesData } from './savesData.ts'

/*
 * A page is complete as it stands: its script runs from the first touch on. A finger that scrolls does not wake it, a
 * tap does; a mouse wakes it by moving.
 */
const touches = ['pointerover', 'pointerup', 'keydown', 'focusin', 'click', 'dragenter'] as const

/* What answers a click without any script of ours. */
const plain = 'a[href], summary, label, input, select, textarea'

/* The charts' engine comes while the page wakes, not after; who saves data waits until a chart is touched. */
const fetchAtTouch = () => {
  const soon = document.querySelector<HTMLTemplateElement>('template#at-touch')
  if (soon && !savesData()) document.head.append(soon.content)
}

/** Wakes the page once: at the reader's first touch, or when the returned function is called, whichever comes first. */
export const wakeAtTouch = (): (() => void) => {
  let isWoken = false
  let missed: { readonly on: Element; readonly click: MouseEvent } | null = null

  let missedKey: KeyboardEvent | null = null

  const miss = (click: MouseEvent) => {
    if (click.target instanceof Element && !click.target.closest(plain)) missed = { on: click.target, click }
  }
  /* A key that belongs to the page as a whole. */
  const missKey = (event: KeyboardEvent) => {
    if (asksToSearch(event)) missedKey = event
  }
  const wake = async () => {
    /* Two apps on one page would each draw it. */
    if (isWoken) return
    isWoken = true
    for (const touch of touches) removeEventListener(touch, onTouch)
    fetchAtTouch()
    try {
      const { wake } = await import('./wake.ts')
      await wake()
    } catch (error) {
      document.documentElement.classList.remove('restoring')
      throw error
    }
    removeEventListener('click', miss, { capture: true })
    removeEventListener('keydown', missKey)
    /* The click that woke the page was meant for something on it. */
    missed?.on.dispatchEvent(new MouseEvent('click', missed.click))
    if (missedKey) dispatchEvent(new KeyboardEvent('keydown', missedKey))
  }
  const onTouch = (event: Event) => {
    if (event instanceof PointerEvent && event.type === 'pointerover' && event.pointerType === 'touch') return
    void wake()
  }

  for (const touch of touches) addEventListener(touch, onTouch, { passive: true })
  addEventListener('click', miss, { capture: true })
  addEventListener('keydown', missKey)
  return () => void wake()
}
