import './style.css'
import type { DrawnMark } from './charts/marksOf.ts'

/* What a touch loads in an embed. */
/* Links lead out of the frame (the page's <base> says where to): the router must not take them. */
addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]:not([download])'))
      event.stopPropagation()
  },
  { capture: true },
)

/* A chart that was touched answers before the rest of the page does; what is picked on it meanwhile is kept. */
const wakeChart = async (onPick: (mark: DrawnMark) => void) => {
  if (document.querySelector('.chart:is(:hover, :focus-within)') === null) return
  const { wakePicture } = await import('./wakePicture.ts')
  await wakePicture(onPick)
}

const wakeAll = async () => {
  let picked: DrawnMark | null = null
  await wakeChart((mark) => (picked = mark)).catch(() => undefined)
  const ahead = document.querySelector<HTMLTemplateElement>('template#ahead')
  if (ahead) document.head.append(ahead.content)
  const { wake } = await import('./wake.ts')
  await wake(picked)
}

void wakeAll()
