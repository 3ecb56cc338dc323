import { chosenConditions } from '../../src/components/chosenConditions.ts'
import type { DeckSetting } from '../../src/deck/deckSetting.ts'
import type { Database } from '../../src/database/database.ts'
import type { Site } from '../../src/domain/site.ts'
import { ja } from '../../src/locales/ja.ts'
import { presentWords } from '../../src/locales/presentWords.ts'
import type { Words } from '../../src/locales/words.ts'

/** What a deck of a site's published data is made with. */
export const settingOf = (database: Database, site: Site, words: Words = ja): DeckSetting => {
  const language = words.language === 'en' ? 'en' : 'ja'
  return {
    words,
    said: presentWords(words.language),
    city: site.municipality.short[language],
    plan: site.plan[language],
    standing: site.official ? '' : words.shell.unofficial(site.municipality.short[language]),
    source: site.report.title,
    asOf: site.report.asOf[language],
    built: '2026-11-28',
    conditions: (filter) => chosenConditions(words, filter),
    ask: (query) => database.all(query),
  }
}
