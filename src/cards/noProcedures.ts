import { type Filter, isEmptyFilter } from '../domain/filter.ts'
import type { HeadlinePhrase } from '../locales/words.ts'

/** What a headline says of reports that name no public comment at all; null where they do, or the reader chose some rows. */
export const noProcedures = (
  counts: readonly { readonly procedures: number }[],
  filter: Filter,
): HeadlinePhrase | null =>
  isEmptyFilter(filter) && counts.every(({ procedures }) => procedures === 0) ? { key: 'noProcedures' } : null
