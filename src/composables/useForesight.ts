import { onBeforeUnmount } from 'vue'
import type { Filter } from '../domain/filter.ts'
import { useChoices } from '../stores/choices.ts'

/** After how many milliseconds the reader rests on a choice and does not only pass over it. */
const dwell = 40

/** Foresees what the reader rests on, by pointer or by keys, so that its answers are there when it is chosen. */
export const useForesight = () => {
  const choices = useChoices()
  let timer: ReturnType<typeof setTimeout> | undefined
  const leave = () => {
    clearTimeout(timer)
    choices.foresee(null)
  }
  const rest = (next: Filter) => {
    leave()
    timer = setTimeout(() => choices.foresee(next), dwell)
  }
  onBeforeUnmount(leave)
  return {
    rest,
    leave,
    /** Listeners of a control that would choose `next`. */
    resting: (next: () => Filter) => ({
      pointerenter: () => rest(next()),
      focusin: () => rest(next()),
      pointerdown: () => choices.foresee(next()),
      pointerleave: leave,
      focusout: leave,
    }),
  }
}
