import type { FilterField } from '../domain/filter.ts'
import { flagIds } from '../domain/flag.ts'
import { kinds } from '../domain/kind.ts'
import { outcomes } from '../domain/outcome.ts'
import { publicCommentRoles } from '../domain/publicComment.ts'
import type { Words } from '../locales/words.ts'

/**
 * How a chosen value of a filter field reads: 「令和4年度(2022)」 for 2022. `label` is what the data calls it, if they do; an
 * initiative that they do not have is in words, too, since its id says nothing: it is lost once the data are loaded.
 */
export const filterLabel = (
  words: Words,
  field: FilterField,
  value: string,
  label: string | undefined,
  isLoaded: boolean,
): string => {
  const known = <Id extends string>(ids: readonly Id[], say: (id: Id) => string) => {
    const id = ids.find((candidate) => candidate === value)
    return id === undefined ? (label ?? value) : say(id)
  }
  switch (field) {
    case 'years':
      return words.year(Number(value))
    case 'categories':
      return words.category(Number(value))
    case 'kinds':
      return known(kinds, (kind) => words.kinds[kind])
    case 'outcomes':
      return known(outcomes, (outcome) => words.outcomes[outcome])
    case 'publicComment':
      return known(publicCommentRoles, (role) => words.publicComment.roles[role])
    case 'flags':
      return known(flagIds, (flag) => words.flags[flag].name)
    case 'words':
      return words.filter.quoted(value)
    case 'initiatives':
      return label ?? (isLoaded ? words.filter.lost : words.filter.fields.initiatives)
    default:
      return label ?? value
  }
}
