import { postHeight } from './postHeight.ts'

/*
 * The one script of an embed before a touch. A classic script, because a module of a sandboxed frame would be asked for
 * with the origin `null`, which many hosts refuse; the page is complete without what a touch loads.
 */
const touches = ['pointerdown', 'keydown', 'focusin', 'pointerover'] as const
const wake = document.currentScript?.dataset.wake

const wakeOnce = () => {
  for (const touch of touches) removeEventListener(touch, wakeOnce)
  if (wake !== undefined) import(new URL(wake, document.baseURI).href).catch(stayAsleep)
}

/* The page stays as it was made: whole, with links that work. */
const stayAsleep = () => document.documentElement.classList.add('asleep')

for (const touch of touches) addEventListener(touch, wakeOnce, { passive: true })
postHeight()
