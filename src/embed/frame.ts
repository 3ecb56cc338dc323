import { filterFolderOf } from './filterFolderOf.ts'
import { postHeight } from './postHeight.ts'

/*
 * The one script of an embed before a touch. A classic script, because a module of a sandboxed frame would be asked for
 * with the origin `null`, which many hosts refuse; the page is complete without what a touch loads.
 */
const touches = ['pointerdown', 'keydown', 'focusin', 'pointerover'] as const
const { wake, filters } = document.currentScript?.dataset ?? {}
const page = document.documentElement

/* A click that came before the page could answer it is answered once it can. */
const wakeOnce = ({ target }: Event) => {
  if (target instanceof Element && target.closest('[data-compute]')) page.dataset.compute = ''
  for (const touch of touches) removeEventListener(touch, wakeOnce)
  const soon = document.querySelector<HTMLTemplateElement>('template#at-touch')
  if (soon) document.head.append(soon.content)
  if (wake !== undefined) import(new URL(wake, document.baseURI).href).catch(stayAsleep)
}

/* The page stays as it was made: whole, with links that work. */
const stayAsleep = () => page.classList.add('asleep')

const filterFolder = filters === undefined ? null : filterFolderOf(location.search, filters.split(' '))
if (filterFolder !== null)
  location.replace(new URL(`${filterFolder}${location.hash}`, location.href.split(/[?#]/u)[0]))
page.classList.add('scripted')
for (const touch of touches) addEventListener(touch, wakeOnce, { passive: true })
postHeight()
