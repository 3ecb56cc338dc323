import { useSSRContext, watchEffect } from 'vue'
import type { Words } from '../locales/words.ts'
import type { PageContext } from './pageContext.ts'
import { useProvided } from './provided.ts'
import { useSite } from './useSite.ts'

/** Names the page, in the browser's title and in the page made at build. */
export const usePageTitle = (name: (words: Words) => string) => {
  const { words } = useProvided()
  const site = useSite()
  const title = () => `${name(words)}｜${`${site.city} ${site.plan}`.trim()}｜${words.siteName}`
  if (import.meta.env.SSR) {
    /* Told once the page is made: by then the rows it may name are there. */
    const context = useSSRContext<PageContext>()
    if (context) context.title = title
  } else watchEffect(() => (document.title = title()))
}
