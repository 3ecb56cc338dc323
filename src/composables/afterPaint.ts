import { computed, type Ref, shallowRef, watch } from 'vue'

/**
 * Follows a value one painted frame behind, so that what stands beside a picture does not keep it waiting. The same value
 * at first, and always where a page is made.
 */
export const afterPaint = <Value>(source: () => Value): Readonly<Ref<Value>> => {
  if (import.meta.env.SSR) return computed(source)
  const followed = shallowRef(source())
  const follow = () => {
    followed.value = source()
  }
  watch(source, () => requestAnimationFrame(() => setTimeout(follow)))
  return followed
}
