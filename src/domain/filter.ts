import { flagIds, type FlagId } from './flag.ts'
import type { FiscalYear } from './fiscalYear.ts'
import { kinds, type Kind } from './kind.ts'
import { outcomes, type Outcome } from './outcome.ts'
import { type PublicCommentRole, publicCommentRoles } from './publicComment.ts'

/** What the reader chose to see. An empty list or text chooses nothing and cuts nothing. */
export interface Filter {
  readonly years: readonly FiscalYear[]
  readonly categories: readonly number[]
  /** 大項目, as printed. */
  readonly sections: readonly string[]
  /** Initiative ids. */
  readonly initiatives: readonly string[]
  readonly departments: readonly string[]
  readonly kinds: readonly Kind[]
  readonly outcomes: readonly Outcome[]
  /** How an entry relates to public comment: a procedure, the scheme itself, an inspection. */
  readonly publicComment: readonly PublicCommentRole[]
  readonly flags: readonly FlagId[]
  readonly municipalities: readonly string[]
  /** Words that must all stand in a sentence, its guideline or its policy; width and case folded. */
  readonly words: string
}

export type FilterField = keyof Filter

export const emptyFilter: Filter = {
  years: [],
  categories: [],
  sections: [],
  initiatives: [],
  departments: [],
  kinds: [],
  outcomes: [],
  publicComment: [],
  flags: [],
  municipalities: [],
  words: '',
}

/** The name of each field in an address. Public: old links must go on working. */
export const filterParameters: Readonly<Record<FilterField, string>> = {
  years: 'year',
  categories: 'category',
  sections: 'section',
  initiatives: 'initiative',
  departments: 'department',
  kinds: 'kind',
  outcomes: 'outcome',
  publicComment: 'public-comment',
  flags: 'flag',
  municipalities: 'municipality',
  words: 'words',
}

export const filterFields = Object.keys(filterParameters) as readonly FilterField[]

const uniqueSorted = <Value extends string | number>(values: readonly Value[]): Value[] =>
  [...new Set(values)].sort((left, right) =>
    typeof left === 'number' && typeof right === 'number'
      ? left - right
      : String(left) < String(right)
        ? -1
        : 1,
  )

/** The filter's canonical text, as it stands in an address: fields in fixed order, values sorted, empty ones left out. */
export const writeFilter = (filter: Partial<Filter>): string => {
  const parameters = new URLSearchParams()
  for (const field of filterFields) {
    const chosen = filter[field]
    if (chosen === undefined) continue
    const values: readonly (string | number)[] = typeof chosen === 'string' ? [chosen.trim()] : chosen
    for (const value of uniqueSorted(values))
      if (value !== '') parameters.append(filterParameters[field], String(value))
  }
  return parameters.toString()
}

/** Reads a filter from an address. A value that does not fit its field is left out. */
export const readFilter = (text: string): Filter => {
  const parameters = new URLSearchParams(text)
  const texts = (field: FilterField) =>
    uniqueSorted(parameters.getAll(filterParameters[field]).filter((value) => value !== ''))
  const numbers = (field: FilterField) => uniqueSorted(texts(field).map(Number).filter(Number.isSafeInteger))
  const among = <Value extends string>(field: FilterField, values: readonly Value[]) =>
    texts(field).filter((text): text is Value => values.some((value) => value === text))
  return {
    years: numbers('years'),
    categories: numbers('categories'),
    sections: texts('sections'),
    initiatives: texts('initiatives'),
    departments: texts('departments'),
    kinds: among('kinds', kinds),
    outcomes: among('outcomes', outcomes),
    publicComment: among('publicComment', publicCommentRoles),
    flags: among('flags', flagIds),
    municipalities: texts('municipalities'),
    words: texts('words').join(' '),
  }
}

/** Whether nothing is chosen. */
export const isEmptyFilter = (filter: Filter): boolean => writeFilter(filter) === ''

/** The filter with `choice` set, or, when it already holds just that choice, cleared of it. */
export const toggleChoice = (filter: Filter, choice: Partial<Filter>): Filter => {
  const next = { ...filter, ...choice }
  if (writeFilter(next) !== writeFilter(filter)) return next
  const cleared = Object.fromEntries(
    (Object.keys(choice) as FilterField[]).map((field) => [field, emptyFilter[field]]),
  )
  return { ...filter, ...cleared }
}
