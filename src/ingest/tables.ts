import type { ExchangeRow } from '../domain/exchange.ts'
import { currentDepartments } from '../domain/currentDepartments.ts'
import type { Issue } from '../domain/issue.ts'
import { stableId } from '../domain/id.ts'
import type { Joining, MunicipalSuccessor } from '../domain/joining.ts'
import { isHeld } from '../domain/outcome.ts'
import { readPlace } from '../domain/place.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { Site } from '../domain/site.ts'
import { alignYears } from './alignYears.ts'
import { headingId, initiativeId } from './identify.ts'
import { splitDepartments } from './normalise/department.ts'
import { fold } from './normalise/fold.ts'
import type { Reading } from './reading.ts'
import { matchText } from './normalise/matchText.ts'
import { readPublicCommentTitle } from './normalise/publicComment.ts'
import { supersededTables } from './supersededTables.ts'

/** What the tables are made of: identified rows, what the report says of its categories, and what was not understood. */
export interface Loaded {
  readonly rows: readonly ExchangeRow[]
  readonly categories: readonly { readonly category: number; readonly definition: string }[]
  readonly issues: readonly Issue[]
  readonly books: readonly Pick<Reading, 'file' | 'balance'>[]
  /** What joining several reports found out; absent where the rows are those of one. */
  readonly joining?: Joining
}

const firstBy = <Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> => {
  const first = new Map<string, Item>()
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item)
  return first
}

/** The successors that hold: those of the joining, else those of the sites. */
export const successorsIn = (
  joining: Joining | undefined,
  sites: readonly Site[],
): readonly MunicipalSuccessor[] =>
  joining?.successors ??
  sites.flatMap(({ municipality: { name }, departmentSuccessors }) =>
    departmentSuccessors.map((one) => ({ ...one, municipality: name })),
  )

/** The newest name of each department that has a successor, by municipality. Throws a SuccessorCycleError. */
export const currentNames = (
  successors: readonly MunicipalSuccessor[],
  municipalities: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, string>> =>
  new Map(
    municipalities.map((name) => [
      name,
      currentDepartments(
        successors.filter(({ municipality }) => municipality === null || municipality === name),
      ),
    ]),
  )

const cellKey = (line: { initiative_id: string; fiscal_year: number; kind: string }) =>
  `${line.initiative_id} ${line.fiscal_year} ${line.kind}`

/**
 * Turns rows of the exchange file into the tables of the database, one entry a table. Initiatives keep the order in
 * which they first stand in the rows: the report's order. Throws a SuccessorCycleError.
 */
export const toTables = ({ rows, categories, issues, books, joining }: Loaded, sites: readonly Site[]) => {
  const lines = rows.map((row) => {
    const wordingId = initiativeId(row)
    const initiative_id = joining?.identities.get(wordingId) ?? wordingId
    return { ...row, ...joining?.shown.get(initiative_id), initiative_id, place: readPlace(row.source) }
  })
  const known = new Set(
    rows.map(({ department }) => department).filter((name) => !/[、，,／/・]/u.test(name)),
  )
  const inCell = groupBy(
    lines.filter(({ entry_type }) => entry_type !== 'empty'),
    cellKey,
  )
  /* A file without the column `position` has its entries in order all the same. */
  const activities = [...inCell.values()].flatMap((ofCell) =>
    ofCell.map((line, index) => ({
      line: { ...line, position: line.position ?? index + 1 },
      departments: splitDepartments(line.department, known),
    })),
  )
  const alignable = activities.map(({ line, departments }) => ({
    activity_id: line.id,
    initiative_id: line.initiative_id,
    fiscal_year: line.fiscal_year,
    kind: line.kind,
    match_text: matchText(line.activity),
    departments: departments.join('、'),
  }))
  const successors = successorsIn(joining, sites)
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))]
  const currentIn = currentNames(successors, municipalities)
  const replaced = (joining?.superseded ?? []).flatMap((cell) => cell.rows.map((row) => ({ ...row, place: readPlace(row.source) }))) // prettier-ignore
  const inOrder = new Map((joining?.wordings ?? []).map(({ report, order }) => [report, order]))
  const reports = [...firstBy([...lines, ...replaced], ({ place }) => place.file).values()].sort(
    (a, b) => (inOrder.get(a.place.file) ?? 0) - (inOrder.get(b.place.file) ?? 0),
  )
  const initiatives = [...firstBy(lines, ({ initiative_id }) => initiative_id).values()]
  const entriesOf = new Map<string, number>()
  for (const { line } of activities)
    entriesOf.set(line.initiative_id, (entriesOf.get(line.initiative_id) ?? 0) + 1)
  const positions = new Map(initiatives.map(({ initiative_id }, index) => [initiative_id, index + 1]))
  return {
    municipality: municipalities.map((municipality, index) => ({
      municipality,
      code: sites.find((site) => site.municipality.name === municipality)?.municipality.code ?? null,
      position: index + 1,
    })),
    report: reports.map(({ municipality, place }, index) => ({
      report: place.file,
      municipality,
      title: sites.find((site) => site.report.file === place.file)?.report.title ?? null,
      position: index + 1,
    })),
    category: categories.map(({ category, definition }) => ({ category, definition })),
    initiative: initiatives.map((line, index) => ({
      initiative_id: line.initiative_id,
      heading_id: headingId(line),
      municipality: line.municipality,
      position: index + 1,
      section: line.section,
      process: line.process,
      theme: line.theme,
      name: line.initiative,
      guideline: line.guideline,
      category: line.category,
      policy: line.policy,
      entries: entriesOf.get(line.initiative_id) ?? 0,
      search_text: fold(`${line.initiative} ${line.guideline} ${line.policy}`),
    })),
    cell: [...firstBy(lines, cellKey).values()].map(
      ({ initiative_id, municipality, fiscal_year, kind, place: { file, sheet, row, column } }) => ({ initiative_id, municipality, fiscal_year, kind, report: file, sheet, row, column }), // prettier-ignore
    ),
    covered: [
      ...firstBy(lines, (line) => `${line.municipality} ${line.fiscal_year} ${line.kind}`).values(),
    ].map(({ municipality, fiscal_year, kind }) => ({ municipality, fiscal_year, kind })),
    activity: activities.map(({ line, departments }, index) => ({
      activity_id: line.id,
      initiative_id: line.initiative_id,
      municipality: line.municipality,
      section: line.section,
      initiative: line.initiative,
      initiative_position: positions.get(line.initiative_id) ?? null,
      category: line.category,
      department: departments.join('、'),
      fiscal_year: line.fiscal_year,
      kind: line.kind,
      position: line.position,
      text: line.activity,
      match_text: alignable[index]?.match_text ?? '',
      search_text: fold([line.activity, line.initiative, line.guideline, line.policy].join(' ')),
      entry_type: line.entry_type,
      outcome: line.outcome,
      held: isHeld(line.outcome),
      public_comment: line.public_comment,
      report: line.place.file,
      sheet: line.place.sheet,
      row: line.place.row,
      column: line.place.column,
      value: line.value,
      target: line.target,
      unit: line.unit === '' ? null : line.unit,
    })),
    activity_department: activities.flatMap(({ line, departments }) =>
      departments.map((department, index) => {
        const current = currentIn.get(line.municipality)?.get(department) ?? department
        return {
          activity_id: line.id,
          department,
          department_id: stableId([department]),
          position: index + 1,
          current_department: current,
          current_department_id: stableId([current]),
        }
      }),
    ),
    department_successor: successors.map(({ municipality, from, to, fiscalYear }) => ({
      municipality,
      from,
      to,
      fiscal_year: fiscalYear,
    })),
    ...supersededTables(joining),
    similar_activity: alignYears(alignable),
    public_comment: activities
      .filter(({ line }) => line.public_comment === 'procedure')
      .map(({ line }) => ({
        activity_id: line.id,
        title: readPublicCommentTitle(line.activity),
        department: line.department,
        fiscal_year: line.fiscal_year,
        kind: line.kind,
        period_start: line.period_start,
        period_end: line.period_end,
        submitters: line.submitters,
        comments: line.comments,
        adopted: line.adopted,
      })),
    body: sites.flatMap((site) =>
      site.bodies.flatMap(({ body, printed, initiative }) =>
        printed.map((name) => ({ municipality: site.municipality.name, body, printed: name, initiative })),
      ),
    ),
    balance: books.map(({ file, balance }, index) => ({
      file,
      cells: balance.cells,
      cells_with_activities: balance.cellsWithActivities,
      cells_empty: balance.cellsEmpty,
      cells_rejected: balance.cellsRejected,
      activities: balance.activities,
      characters_in: balance.charactersIn,
      characters_out: balance.charactersOut,
      cells_superseded: (joining?.reports ?? []).reduce((sum, { book, superseded }) => sum + (book === index ? superseded : 0), 0), // prettier-ignore
    })),
    issue: issues.map(({ rule, place: { file, sheet, row, column }, text }) => ({ rule, file, sheet, row, column, text })), // prettier-ignore
  }
}
