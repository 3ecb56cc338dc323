import type { Database } from '../database/database.ts'
import { cards } from '../cards/registry.ts'
import { departmentNames } from '../domain/departmentNames.ts'
import { writeFilter } from '../domain/filter.ts'
import { nameOfFilter } from '../domain/namedFilter.ts'
import { departments } from '../queries/departments.ts'
import { filterChoices } from '../queries/filterChoices.ts'
import { initiatives } from '../queries/initiatives.ts'

/** A page of the site: its path under the language's folder, with a slash at both ends, and whether it is an embed. */
export interface Page {
  readonly path: string
  readonly embed: boolean
  /** The card that an embed shows. */
  readonly card?: string
  /** Files that lie beside the page. */
  readonly files?: readonly string[]
  /** Whether it is made for paper, with a style sheet of its own. */
  readonly paper?: boolean
}

const views = [
  '/',
  '/initiatives/',
  '/departments/',
  '/silent/',
  '/changes/',
  '/public-comment/',
  '/data/',
  '/present/',
  '/accessibility/',
]

/** The filters whose embeds are made ready, by the names of their folders: each category and each year of the data. */
export const madeReadyFilters = async (database: Database): Promise<string[]> =>
  (await database.all(filterChoices()))
    .flatMap(({ field, value }) => nameOfFilter(writeFilter({ [field]: [value] })) ?? [])
    .sort()

/* Only a whole card comes in every form. */
const filesOf = (id: string, filter: string) => {
  if (filter === 'filter') return []
  return [`${id}.csv`, 'picture.svg', ...(filter === '' ? [`${id}.xlsx`, `${id}.parquet`] : [])]
}

/** Every page that the build makes: each view, each initiative, each department, each card, whole and filtered. */
export const pages = async (database: Database): Promise<Page[]> => {
  const ofInitiatives = (await database.all(initiatives())).map(
    ({ initiativeId }) => `/initiative/${initiativeId}/`,
  )
  const named = await Promise.all(departmentNames.map((names) => database.all(departments({ names }))))
  const ofDepartments = [...new Set(named.flat().map(({ departmentId }) => `/department/${departmentId}/`))]
  const filters = ['', ...(await madeReadyFilters(database)), 'filter']
  return [
    ...[...views, ...ofInitiatives, ...ofDepartments].map((path) => ({ path, embed: false })),
    ...['/report/', '/report/departments/'].map((path) => ({ path, embed: false, paper: true })),
    ...cards.flatMap(({ id }) =>
      filters.map((filter) => ({
        path: `/embed/${id}/${filter === '' ? '' : `${filter}/`}`,
        embed: true,
        card: id,
        files: filesOf(id, filter),
      })),
    ),
    ...ofInitiatives.map((path) => ({ path: `/embed${path}`, embed: true })),
  ]
}
