import type { Site } from '../../domain/site.ts'
import type { Words } from '../../locales/words.ts'

/** Source and dates at the foot of a picture: of the published data or, where files are given, of the reader's own. */
export const cardFoot = (
  words: Words,
  sites: readonly Site[],
  built: string,
  files: readonly string[] | null,
): string[] => {
  const { shell, labelled } = words
  if (files) return [labelled(shell.source, files.join('、')), shell.own]
  const language = words.language === 'en' ? 'en' : 'ja'
  return sites.flatMap(({ report, official, municipality }) => [
    labelled(shell.source, report.title),
    `${labelled(shell.asOf, report.asOf[language])} ${labelled(shell.built, words.date(built))}`,
    ...(official ? [] : [shell.unofficial(municipality.short[language])]),
  ])
}
