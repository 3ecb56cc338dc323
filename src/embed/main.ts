import '../style.css'
import { postHeight } from './postHeight.ts'

/* An embed is complete as it stands: nothing more is loaded until somebody touches it. */
const touches = ['pointerdown', 'keydown', 'focusin', 'pointerover'] as const

const wakeOnce = () => {
  for (const touch of touches) removeEventListener(touch, wakeOnce)
  void import('../wake.ts').then(({ wake }) => wake())
}

/* Links lead out of the frame (the page's <base> says where to): the router must not take them. */
addEventListener(
  'click',
  (event) => {
    if (event.target instanceof Element && event.target.closest('a[href]:not([download])'))
      event.stopPropagation()
  },
  { capture: true },
)

for (const touch of touches) addEventListener(touch, wakeOnce, { passive: true })
postHeight()
