/** The folder of the site that a language's pages stand in, under the site's own: '' for Japanese, 'en/'. */
export const languageFolder = (language: string): string => (language === 'ja' ? '' : `${language}/`)
