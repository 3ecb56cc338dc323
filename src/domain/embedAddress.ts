import { languageFolder } from './languageFolder.ts'
import { nameOfFilter } from './namedFilter.ts'

export const embedThemes = ['auto', 'light', 'dark'] as const
export type EmbedTheme = (typeof embedThemes)[number]

/** What an embed shows, and how. */
export interface EmbedChoice {
  /** A card's id, or `initiative/<id>`. */
  readonly path: string
  readonly language: string
  /** The choices as the text of an address; '' for the whole card. */
  readonly choices: string
  readonly theme: EmbedTheme
  readonly titled: boolean
  /** The folder of a frozen state of the data, null for the live one. */
  readonly frozen: string | null
}

/**
 * The address of an embed under the site's folder. A filter that was made with the site has a folder; any other stands
 * in the query of the card's `filter/`, which offers to compute it. Theme and title stand in the fragment, which the
 * style sheet reads: they hold without a script.
 */
export const embedAddress = (
  { path, language, choices, theme, titled, frozen }: EmbedChoice,
  madeReady: readonly string[],
): string => {
  const name = nameOfFilter(choices)
  const filter =
    choices === '' ? '' : name !== null && madeReady.includes(name) ? `${name}/` : `filter/?${choices}`
  const look = [...(theme === 'auto' ? [] : [theme]), ...(titled ? [] : ['untitled'])].join('-')
  return [
    frozen === null ? '' : `frozen/${frozen}/`,
    languageFolder(language),
    `embed/${path}/`,
    filter,
    look === '' ? '' : `#${look}`,
  ].join('')
}

/** Every fragment that such an address can have: the page has an element of each name. */
export const embedLooks = ['light', 'dark', 'untitled', 'light-untitled', 'dark-untitled'] as const
