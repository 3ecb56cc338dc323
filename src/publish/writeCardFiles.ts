import { baseOf } from '../cards/baseOf.ts'
import type { CardRow, CardView } from '../cards/card.ts'
import { cardOf } from '../cards/registry.ts'
import { summaryOf } from '../cards/summary/summaryOf.ts'
import { chosenConditions } from '../components/chosenConditions.ts'
import { emptyFilter } from '../domain/filter.ts'
import { filterOfName } from '../domain/namedFilter.ts'
import { defaultSettings } from '../domain/settings.ts'
import { cardCsv } from '../export/cardCsv.ts'
import { cardParquet } from '../export/cardParquet.ts'
import { aboutCard } from '../export/aboutCard.ts'
import { cardXlsx } from '../export/cardXlsx.ts'
import { cardPicture } from '../export/picture/cardPicture.ts'
import { embedWords } from '../locales/embedWords.ts'
import { sayHeadline } from '../locales/words.ts'
import type { Rendering } from '../prerender/renderPage.ts'
import type { Write } from './write.ts'

/** Writes what lies beside a card's embed, whole or cut by its folder: its rows as CSV, workbook and Parquet, and its picture. */
export const writeCardFiles = async (
  id: string,
  folder: string,
  { words, database, sites, built }: Rendering,
  write: Write,
): Promise<void> => {
  const card = cardOf(id)
  const filter = filterOfName(folder.split('/').at(-2) ?? '') ?? emptyFilter
  const rows = (await database.all(card.query(filter))) as CardRow[]
  const view: CardView = { words, settings: defaultSettings, filter }
  await write(`${folder}${id}.csv`, cardCsv(card, rows, view))

  const [site] = sites
  if (!site) return
  const { shell, labelled } = words
  const language = words.language === 'en' ? 'en' : 'ja'
  const own = embedWords(words.language)
  const conditions = chosenConditions(words, filter)
  const headline = sayHeadline(words, card.headline(rows, view))
  const notes = [baseOf(card, rows, view), ...(conditions.length > 0 ? [own.uncomputed.chosen(conditions)] : [])] // prettier-ignore
  const foot = [
    labelled(shell.source, site.report.title),
    `${labelled(shell.asOf, site.report.asOf[language])} ${labelled(shell.built, words.date(built))}`,
    ...(site.official ? [] : [shell.unofficial(site.municipality.short[language])]),
  ]
  const summary = summaryOf(card, rows, view)
  if (conditions.length === 0) {
    const about = aboutCard(card, view, { headline, notes, summary, foot })
    await write(`${folder}${id}.parquet`, await cardParquet(card, rows, view))
    await write(`${folder}${id}.xlsx`, await cardXlsx(card, rows, view, about))
  }
  const picture = cardPicture(card, rows, view, {
    headline,
    summary,
    notes,
    foot,
    more: own.more,
    /* Where a card waits for more data its headline says so. */
    nothing: card.needs && conditions.length === 0 ? '' : words.card.empty,
  })
  await write(`${folder}picture.svg`, picture)
}
