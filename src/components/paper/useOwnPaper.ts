import { onScopeDispose, watchEffect } from 'vue'
import { useProvided } from '../../composables/provided.ts'
import { useSite } from '../../composables/useSite.ts'
import { paperWords } from '../../locales/paperWords.ts'
import { useData } from '../../stores/data.ts'
import { headAndFoot } from './headAndFoot.ts'

/* Beyond this a foot of many files would grow over its margin; the cover names them all. */
const longestNames = 40

/** Heads and feet of paper say what the build knows; over the reader's own data they say what is true of those. */
export const useOwnPaper = (): void => {
  if (import.meta.env.SSR) return
  const { words } = useProvided()
  const site = useSite()
  const data = useData()
  const said = paperWords(words.language)
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  watchEffect(() => {
    const files = (data.loaded?.books ?? []).map(({ file }) => file).join('、')
    const names = files.length > longestNames ? `${files.slice(0, longestNames)}…` : files
    const foot = [words.labelled(said.ownFiles, names), site.standing].join('　')
    sheet.replaceSync(data.isOwn ? headAndFoot(`${site.city} ${site.plan}`.trim(), foot) : '')
  })
  onScopeDispose(
    () => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)),
  )
}
