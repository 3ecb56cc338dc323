import { cardPages } from '../cards/chapters.ts'
import paperCss from '../components/paper/paper.css?raw'
import { cssText } from '../components/paper/cssText.ts'
import { headAndFoot } from '../components/paper/headAndFoot.ts'
import { paperWords } from '../locales/paperWords.ts'
import type { Rendering } from './renderPage.ts'

/** Where it lies in the folder of its language. */
export const paperSheetFile = 'report/paper.css'

const sizes = { '': 'portrait', '-wide': 'landscape' } as const

/** A chapter of the paper: its own pages upright and wide, with its name at their head; null leaves head and foot out. */
const chapterPages = (chapter: string, name: string | null) =>
  Object.entries(sizes)
    .map(([ending, size]) => {
      const boxes =
        name === null
          ? ['top-left', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box}{content:none}`)
          : [`@top-right{content:${cssText(name)}}`]
      return `@page ${chapter}${ending}{size:A4 ${size};${boxes.join('')}}`
    })
    .concat(
      `[data-chapter="${chapter}"]{page:${chapter}}`,
      `.paper:has(#paper-wide:checked) [data-chapter="${chapter}"]{page:${chapter}-wide}`,
    )
    .join('\n')

/**
 * The style sheet of what is made for paper. Every sheet says at its head whose report it is and which chapter, and at
 * its foot the state of the data and its number: only the page rules of a style sheet can.
 */
export const paperSheet = ({ words, sites, built }: Pick<Rendering, 'words' | 'sites' | 'built'>): string => {
  const language = words.language === 'en' ? 'en' : 'ja'
  const own = paperWords(language)
  const [site] = sites
  const city = sites.map(({ municipality }) => municipality.short[language]).join('・')
  const head = `${city} ${site?.plan[language] ?? ''}`
  const foot = [
    words.labelled(words.shell.asOf, site?.report.asOf[language] ?? ''),
    words.labelled(words.shell.built, words.date(built)),
    ...(sites.every(({ official }) => official) ? [] : [words.shell.unofficial(city)]),
  ].join('　')
  return [
    paperCss,
    '@page{margin:20mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);white-space:nowrap}}',
    headAndFoot(head, foot),
    chapterPages('cover', null),
    chapterPages('contents', own.contents),
    ...cardPages.map((page) => chapterPages(page, words.pages[page].name)),
    chapterPages('appendix', own.appendix),
    chapterPages('handouts', own.handouts),
    /* A sheet printed alone and its source are of one kind of page, so that they share one. */
    ...Object.entries(sizes).map(([ending, size]) => `@page single${ending}{size:A4 ${size}}`),
    '.paper:has(.sheet:target) :is([data-chapter],.sheet-source){page:single}',
    '.paper:has(.sheet:target):has(#paper-wide:checked) :is([data-chapter],.sheet-source){page:single-wide}',
  ].join('\n')
}
