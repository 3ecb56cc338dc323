import './style.css'
import { savesData } from './savesData.ts'
import { hasKept } from './stores/hasKept.ts'
import { wakeAtTouch } from './wakeAtTouch.ts'

document.documentElement.classList.add('scripted')
const wake = wakeAtTouch()
/* What a touch will need is there by then, unless the reader saves data. */
const fetchAhead = () => {
  const ahead = document.querySelector<HTMLTemplateElement>('template#ahead')
  if (ahead && !savesData()) document.head.append(ahead.content)
}
addEventListener('load', () => setTimeout(fetchAhead, 200))

/* The published figures are not shown where the reader's own are on their way. */
const restores = await hasKept()
if (restores) document.documentElement.classList.add('restoring')

/* A choice in the address and the reader's own files are shown without being asked for again; paper names its own address, a shared deck stands in the fragment. */
if (
  location.search !== '' ||
  location.hash.startsWith('#deck=') ||
  document.querySelector('[data-wake]') ||
  restores
)
  wake()
