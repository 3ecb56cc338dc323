import { pageOfCard } from '../cards/chapters.ts'
import type { Words } from '../locales/words.ts'
import type { SearchDocument, SearchTarget } from './searchDocument.ts'
import type { SearchIndex } from './searchIndex.ts'

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== '').join('　')
const initiativePage = (id: string, hash = ''): SearchTarget => ({ name: 'initiative', params: { id }, hash })

/** The index as things to find, in the order they are shown. */
export const documentsOf = (index: SearchIndex, words: Words): SearchDocument[] => [
  ...index.initiatives.map((one) => ({
    group: 'initiatives' as const,
    key: one.initiativeId,
    title: one.initiative,
    about: joined(
      words.category(one.category),
      one.section,
      one.process,
      one.theme,
      one.guideline,
      one.policy,
    ),
    isJapanese: true,
    to: initiativePage(one.initiativeId),
    reads: { initiatives: [one.initiativeId] },
  })),
  ...index.departments.map(({ departmentId, department, results }) => ({
    group: 'departments' as const,
    key: departmentId,
    title: department,
    about: joined(words.kinds.result, results === 0 ? words.none : words.count(results)),
    isJapanese: true,
    to: { name: 'department', params: { id: departmentId } },
    reads: { departments: [department] },
  })),
  ...index.cards.map(({ id, headline, base }) => ({
    group: 'cards' as const,
    key: id,
    title: headline,
    about: base,
    isJapanese: false,
    to: { name: pageOfCard(id), hash: `#card-${id}` },
    reads: null,
  })),
  ...index.flags.map((one, place) => ({
    group: 'flags' as const,
    key: `${one.initiativeId} ${place}`,
    title: one.name,
    about: joined(one.initiative, words.category(one.category), one.reason),
    isJapanese: false,
    to: initiativePage(one.initiativeId),
    reads: { initiatives: [one.initiativeId] },
  })),
  ...index.sentences.map((one) => ({
    group: 'sentences' as const,
    key: one.activityId,
    title: one.sentence,
    about: joined(one.department, words.year(one.fiscalYear), words.kinds[one.kind], words.outcomes[one.outcome], one.initiative), // prettier-ignore
    isJapanese: true,
    to: initiativePage(one.initiativeId, `#${one.activityId}`),
    reads: { initiatives: [one.initiativeId], years: [one.fiscalYear], kinds: [one.kind], words: one.sentence }, // prettier-ignore
  })),
]
