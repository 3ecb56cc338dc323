import type { ExchangeRow } from '../domain/exchange.ts'
import { currentDepartments } from '../domain/currentDepartments.ts'
import type { Issue } from '../domain/issue.ts'
import { hashOf, stableId } from '../domain/id.ts'
import type { Joining, MunicipalSuccessor } from '../domain/joining.ts'
import { isHeld } from '../domain/outcome.ts'
import { type Place, readPlace } from '../domain/place.ts'
import { groupBy } from '../domain/groupBy.ts'
import type { Site } from '../domain/site.ts'
import { alignYears } from './alignYears.ts'
import { headingId, initiativeId } from './identify.ts'
import { knownDepartments, splitDepartments } from './normalise/department.ts'
import { fold } from './normalise/fold.ts'
import { areKeptByNfkc } from './normalise/keptByNfkc.ts'
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

const firstBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item> => {
  const first = new Map<string, Item>()
  for (const item of items) {
    const key = keyOf(item)
    if (!first.has(key)) first.set(key, item)
  }
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

/** A row with the words that are shown of its initiative, and what these and its source come to. */
interface Line {
  readonly row: ExchangeRow
  readonly initiative_id: string
  readonly place: Place
}

const cellKey = ({ row: { fiscal_year, kind }, initiative_id }: Line) =>
  `${initiative_id} ${fiscal_year} ${kind}`

/**
 * Turns rows of the exchange file into the tables of the database, one entry a table. Initiatives keep the order in
 * which they first stand in the rows: the report's order. Throws a SuccessorCycleError.
 */
export const toTables = ({ rows, categories, issues, books, joining }: Loaded, sites: readonly Site[]) => {
  const lines = rows.map((row): Line => {
    const wordingId = initiativeId(row)
    const initiative_id = joining?.identities.get(wordingId) ?? wordingId
    const shown = joining?.shown.get(initiative_id)
    return { row: shown ? { ...row, ...shown } : row, initiative_id, place: readPlace(row.source) }
  })
  const known = knownDepartments(rows.map(({ department }) => department))
  const inCell = groupBy(
    lines.filter(({ row }) => row.entry_type !== 'empty'),
    cellKey,
  )
  /* A file without the column `position` has its entries in order all the same. */
  const activities = [...inCell.values()].flatMap((ofCell) =>
    ofCell.map((line, index) => ({
      ...line,
      position: line.row.position ?? index + 1,
      departments: splitDepartments(line.row.department, known),
    })),
  )
  const alignable = activities.map(({ row, initiative_id, departments }) => ({
    activity_id: row.id,
    initiative_id,
    fiscal_year: row.fiscal_year,
    kind: row.kind,
    match_text: matchText(row.activity),
    departments: departments.join('、'),
  }))
  const successors = successorsIn(joining, sites)
  const municipalities = [...new Set(rows.map(({ municipality }) => municipality))]
  const currentIn = currentNames(successors, municipalities)
  const replaced = (joining?.superseded ?? []).flatMap((cell) => cell.rows.map((row) => ({ row, place: readPlace(row.source) }))) // prettier-ignore
  const inOrder = new Map((joining?.wordings ?? []).map(({ report, order }) => [report, order]))
  const reports = [...firstBy([...lines, ...replaced], ({ place }) => place.file).values()].sort(
    (a, b) => (inOrder.get(a.place.file) ?? 0) - (inOrder.get(b.place.file) ?? 0),
  )
  const initiatives = [...firstBy(lines, ({ initiative_id }) => initiative_id).values()]
  const entriesOf = new Map<string, number>()
  for (const { initiative_id } of activities)
    entriesOf.set(initiative_id, (entriesOf.get(initiative_id) ?? 0) + 1)
  const positions = new Map(initiatives.map(({ initiative_id }, index) => [initiative_id, index + 1]))
  return {
    municipality: municipalities.map((municipality, index) => ({
      municipality,
      code: sites.find((site) => site.municipality.name === municipality)?.municipality.code ?? null,
      position: index + 1,
    })),
    report: reports.map(({ row: { municipality }, place }, index) => ({
      report: place.file,
      municipality,
      title: sites.find((site) => site.report.file === place.file)?.report.title ?? null,
      position: index + 1,
    })),
    category: categories.map(({ category, definition }) => ({ category, definition })),
    initiative: initiatives.map(({ row, initiative_id }, index) => ({
      initiative_id,
      heading_id: headingId(row),
      municipality: row.municipality,
      position: index + 1,
      section: row.section,
      process: row.process,
      theme: row.theme,
      name: row.initiative,
      guideline: row.guideline,
      category: row.category,
      policy: row.policy,
      entries: entriesOf.get(initiative_id) ?? 0,
      search_text: fold(`${row.initiative} ${row.guideline} ${row.policy}`),
    })),
    cell: [...firstBy(lines, cellKey).values()].map(
      ({ row: { municipality, fiscal_year, kind }, initiative_id, place: { file, sheet, row, column } }) => ({ initiative_id, municipality, fiscal_year, kind, report: file, sheet, row, column }), // prettier-ignore
    ),
    covered: [
      ...firstBy(lines, ({ row }) => `${row.municipality} ${row.fiscal_year} ${row.kind}`).values(),
    ].map(({ row: { municipality, fiscal_year, kind } }) => ({ municipality, fiscal_year, kind })),
    activity: activities.map(({ row, initiative_id, place, position, departments }, index) => ({
      activity_id: row.id,
      initiative_id,
      municipality: row.municipality,
      section: row.section,
      initiative: row.initiative,
      initiative_position: positions.get(initiative_id) ?? null,
      category: row.category,
      department: departments.join('、'),
      fiscal_year: row.fiscal_year,
      kind: row.kind,
      position,
      text: row.activity,
      matched: areKeptByNfkc(row.activity) ? null : (alignable[index]?.match_text ?? ''),
      match_hash: hashOf(alignable[index]?.match_text ?? ''),
      folded: fold(row.activity) === row.activity ? null : fold(row.activity),
      entry_type: row.entry_type,
      outcome: row.outcome,
      held: isHeld(row.outcome),
      public_comment: row.public_comment,
      report: place.file,
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      value: row.value,
      target: row.target,
      unit: row.unit === '' ? null : row.unit,
    })),
    activity_department: activities.flatMap(({ row, departments }) =>
      departments.map((department, index) => {
        const current = currentIn.get(row.municipality)?.get(department) ?? department
        return {
          activity_id: row.id,
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
      .filter(({ row }) => row.public_comment === 'procedure')
      .map(({ row }) => ({
        activity_id: row.id,
        title: readPublicCommentTitle(row.activity),
        department: row.department,
        fiscal_year: row.fiscal_year,
        kind: row.kind,
        period_start: row.period_start,
        period_end: row.period_end,
        submitters: row.submitters,
        comments: row.comments,
        adopted: row.adopted,
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
