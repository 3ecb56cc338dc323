import './style.css'
import { wake } from './wake.ts'

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

void wake()
