import type { FilterField } from '../domain/filter.ts'
import type { Scope } from '../domain/scope.ts'
import { searchTerms } from '../domain/searchTerms.ts'
import { among } from './among.ts'
import { chosen } from './chosen.ts'
import { chosenDepartments, namedDepartments } from './namedDepartments.ts'
import { initiativesWith } from './initiativesWith.ts'
import { type Query, sql } from './sql.ts'

const all = (clauses: readonly Query[]): Query =>
  clauses.reduce((left, right) => sql`${left} AND ${right}`, sql`true`)

/**
 * The year a flag is asked about: the latest chosen year with results, or the latest loaded one when none is chosen;
 * of the chosen municipalities' years only. One value, as a sub-query.
 */
export const referenceYear = ({
  years,
  municipalities,
}: Pick<Scope, 'years' | 'municipalities'>): Query => sql`(
  SELECT coalesce(max(fiscal_year) FILTER (${among(sql`fiscal_year`, 'years', years)}), max(fiscal_year))
  FROM covered
  WHERE kind = 'result' AND ${among(sql`municipality::VARCHAR`, 'municipalities', municipalities)}
)`

type Clauses = Readonly<Record<FilterField, (filter: Scope) => Query>>

/* Only the two names written here ever become SQL text. */
const columnOf =
  (table: 'activity' | 'initiative') =>
  (column: 'category' | 'section' | 'initiative_id' | 'municipality'): Query => ({
    text: `${table}.${column}`,
    parameters: [],
  })

const sharedClauses = (column: ReturnType<typeof columnOf>) =>
  ({
    categories: ({ categories }) => among(column('category'), 'categories', categories),
    sections: ({ sections }) => among(sql`${column('section')}::VARCHAR`, 'sections', sections),
    /* An id that the words of an older report give leads to the initiative that has those words. */
    initiatives: ({ initiatives }) => sql`${column('initiative_id')} IN (
      FROM ${chosen('initiatives', initiatives)}
      UNION SELECT initiative_id FROM initiative_wording WHERE ${among(sql`wording_id`, 'initiatives', initiatives)})`,
    municipalities: ({ municipalities }) =>
      among(sql`${column('municipality')}::VARCHAR`, 'municipalities', municipalities),
    flags: (filter) => sql`${column('initiative_id')} IN (
      SELECT initiative_id FROM flag
      WHERE ${among(sql`flag::VARCHAR`, 'flags', filter.flags)}
        AND (fiscal_year IS NULL OR flag = 'department-moved' OR fiscal_year = ${referenceYear(filter)}))`,
  }) as const satisfies Partial<Clauses>

/* Every word stands in an entry's sentence or in its initiative. */
const entryWords = ({ words }: Pick<Scope, 'words'>): Query =>
  all(
    searchTerms(words).map(
      (term) => sql`(contains(coalesce(activity.folded, activity.text), ${term})
        OR activity.initiative_id IN ${initiativesWith(term)})`,
    ),
  )

const entryClauses: Clauses = {
  ...sharedClauses(columnOf('activity')),
  words: entryWords,
  years: ({ years }) => among(sql`activity.fiscal_year`, 'years', years),
  departments: (scope) => sql`activity.activity_id IN (
    SELECT activity_id FROM ${namedDepartments(scope)} AS named
    WHERE named.department::VARCHAR IN ${chosenDepartments(scope)})`,
  kinds: ({ kinds }) => among(sql`activity.kind::VARCHAR`, 'kinds', kinds),
  outcomes: ({ outcomes }) => among(sql`activity.outcome::VARCHAR`, 'outcomes', outcomes),
  publicComment: ({ publicComment }) =>
    among(sql`activity.public_comment::VARCHAR`, 'publicComment', publicComment),
}

const initiativeClauses: Clauses = {
  ...sharedClauses(columnOf('initiative')),
  years: () => sql`true`,
  kinds: () => sql`true`,
  outcomes: () => sql`true`,
  publicComment: () => sql`true`,
  departments: (filter) => sql`initiative.initiative_id IN (
    SELECT activity.initiative_id FROM activity WHERE ${entryClauses.departments(filter)})`,
  words: (
    filter,
  ) => sql`(${all(searchTerms(filter.words).map((term) => sql`contains(initiative.search_text, ${term})`))}
    OR initiative.initiative_id IN (SELECT activity.initiative_id FROM activity WHERE ${entryClauses.words(filter)}))`,
}

const conditions = (clauses: Clauses, filter: Scope, except: readonly FilterField[]): Query =>
  all(
    (Object.keys(clauses) as FilterField[])
      .filter((field) => !except.includes(field) && filter[field].length > 0)
      .map((field) => clauses[field](filter)),
  )

/**
 * The condition that a filter sets on entries, for queries over `activity`. A view that sets
 * some fields names them in `except`, so that it is not cut by its own choice.
 */
export const matching = (filter: Scope, except: readonly FilterField[] = []): Query =>
  conditions(entryClauses, filter, except)

/**
 * The condition that a filter sets on initiatives, entries or none: years, kinds, outcomes and public comment do not cut them; a
 * department keeps those it has an entry in; words may stand in the initiative or in any of its sentences.
 */
export const matchingInitiatives = (filter: Scope, except: readonly FilterField[] = []): Query =>
  conditions(initiativeClauses, filter, except)
