import '../style.css'
import { postHeight } from './postHeight.ts'

/* An embed is complete as it stands: nothing more is loaded until somebody touches it. */
const touches = ['pointerdown', 'keydown', 'focusin', 'pointerover'] as const

const wakeOnce = () => {
  for (const touch of touches) removeEventListener(touch, wakeOnce)
  void import('../wake.ts').then(({ wake }) => wake())
}

for (const touch of touches) addEventListener(touch, wakeOnce, { passive: true })
postHeight()
