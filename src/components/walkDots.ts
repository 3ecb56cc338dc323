/**
 * Arrow keys walk the dots of a matrix: left and right one by one, up and down to the nearest dot of the row above
 * or below, Home and End to the first and last of the row.
 */
export const walkDots = (event: KeyboardEvent): void => {
  const from = event.target
  if (!(from instanceof HTMLElement) || !from.classList.contains('dot')) return
  const all = [...(from.closest('table')?.querySelectorAll<HTMLElement>('a.dot') ?? [])]
  const row = from.closest('tr')
  const inRow = all.filter((dot) => dot.closest('tr') === row)
  const steps: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowRight: () => all[all.indexOf(from) + 1],
    ArrowLeft: () => all[all.indexOf(from) - 1],
    ArrowDown: () => nearest(from, all, 1),
    ArrowUp: () => nearest(from, all, -1),
    Home: () => inRow[0],
    End: () => inRow.at(-1),
  }
  const to = steps[event.key]?.()
  if (!to) return
  event.preventDefault()
  to.focus()
}

const nearest = (
  from: HTMLElement,
  all: readonly HTMLElement[],
  direction: 1 | -1,
): HTMLElement | undefined => {
  const { left, top } = from.getBoundingClientRect()
  const beyond = all
    .map((dot) => ({ dot, box: dot.getBoundingClientRect() }))
    .filter(({ box }) => (box.top - top) * direction > 4)
  const next = Math.min(...beyond.map(({ box }) => Math.abs(box.top - top)))
  return beyond
    .filter(({ box }) => Math.abs(box.top - top) - next < 4)
    .sort((a, b) => Math.abs(a.box.left - left) - Math.abs(b.box.left - left))[0]?.dot
}
