import { groupBy } from '../domain/groupBy.ts'
import { searchTerms } from '../domain/searchTerms.ts'
import { type SearchDocument, type SearchGroup, searchGroups } from './searchDocument.ts'

/** What was found of one kind. */
export interface Found {
  readonly group: SearchGroup
  readonly documents: readonly SearchDocument[]
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase()

/**
 * A search over documents, folded once. It finds those in which every word stands, whatever its width and case; those
 * that say all of it themselves come before those of which it is only said.
 */
export const findIn = (documents: readonly SearchDocument[]): ((typed: string) => Found[]) => {
  const folded = documents.map((document) => {
    const title = fold(document.title)
    return { document, title, all: `${title}\n${fold(document.about)}` }
  })
  return (typed) => {
    const terms = searchTerms(typed)
    if (terms.length === 0) return []
    const found = folded.filter(({ all }) => terms.every((term) => all.includes(term)))
    const says = ({ title }: { readonly title: string }) => terms.every((term) => title.includes(term))
    const inOrder = [...found.filter(says), ...found.filter((one) => !says(one))]
    const groups = groupBy(
      inOrder.map(({ document }) => document),
      ({ group }) => group,
    )
    return searchGroups.flatMap((group) => {
      const ofGroup = groups.get(group)
      return ofGroup ? [{ group, documents: ofGroup }] : []
    })
  }
}
