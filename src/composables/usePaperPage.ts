import { languageFolder } from '../domain/languageFolder.ts'
import { useChoices } from '../stores/choices.ts'
import { useProvided } from './provided.ts'

/** The address of what is made for paper, with the reader's choices: the whole report, or a page under it and a place on it. */
export const usePaperPage = () => {
  const { words, root } = useProvided()
  const choices = useChoices()
  return (path = '', hash = '') =>
    `${root}${languageFolder(words.language)}report/${path}${choices.text === '' ? '' : `?${choices.text}`}${hash}`
}
