import { useRouter } from 'vue-router'
import { languageFolder } from '../domain/languageFolder.ts'
import { useProvided } from './provided.ts'

/**
 * Plain links with one listener, not one RouterLink a dot: two hundred of those would each answer to every change of
 * the address. `home` is what a link begins with.
 */
export const usePlainLinks = () => {
  const { words, root } = useProvided()
  const router = useRouter()
  const home = `${root}${languageFolder(words.language)}`
  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    void router.push(`/${link.pathname.slice(home.length)}${link.hash}`)
  }
  return { home, follow }
}
