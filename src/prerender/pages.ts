import type { Database } from '../database/database.ts'
import { cards } from '../cards/registry.ts'
import { departmentNames } from '../domain/departmentNames.ts'
import { departments } from '../queries/departments.ts'
import { initiatives } from '../queries/initiatives.ts'

/** A page of the site: its path under the language's folder, with a slash at both ends, and whether it is an embed. */
export interface Page {
  readonly path: string
  readonly embed: boolean
}

const views = ['/', '/initiatives/', '/departments/', '/silent/', '/changes/', '/public-comment/', '/data/']

/** Every page that the build makes: each view, each initiative, each department, each card. */
export const pages = async (database: Database): Promise<Page[]> => {
  const ofInitiatives = (await database.all(initiatives())).map(
    ({ initiativeId }) => `/initiative/${initiativeId}/`,
  )
  const named = await Promise.all(departmentNames.map((names) => database.all(departments({ names }))))
  const ofDepartments = [...new Set(named.flat().map(({ departmentId }) => `/department/${departmentId}/`))]
  return [
    ...[...views, ...ofInitiatives, ...ofDepartments].map((path) => ({ path, embed: false })),
    ...cards.map(({ id }) => ({ path: `/embed/${id}/`, embed: true })),
  ]
}
