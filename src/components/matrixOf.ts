import { groupBy } from '../domain/groupBy.ts'
import { type FiscalYear, yearSpan } from '../domain/fiscalYear.ts'
import type { FlagId } from '../domain/flag.ts'
import { type Kind, kinds } from '../domain/kind.ts'
import { isHeld, type Outcome } from '../domain/outcome.ts'
import type { InitiativeMatrixRow } from '../queries/initiativeMatrix.ts'

/** One dot: one sentence of the report. */
export interface MatrixDot {
  readonly activityId: string
  readonly sentence: string
  readonly department: string
  readonly outcome: Outcome
  readonly matches: boolean
}

/** A cell: entries, empty in the report (記載なし), or in no loaded report (データなし). */
export interface MatrixCell {
  readonly key: string
  readonly fiscalYear: FiscalYear
  readonly kind: Kind
  readonly state: 'entries' | 'empty' | 'no-data'
  readonly dots: readonly MatrixDot[]
  /** How many of them the filter takes: the cell's number. */
  readonly matching: number
}

export interface MatrixInitiative {
  readonly initiativeId: string
  readonly name: string
  /** Whether the row above stands under the same heading in another category. */
  readonly again: boolean
  readonly category: number | null
  readonly flags: readonly FlagId[]
  readonly cells: readonly MatrixCell[]
}

export interface Matrix {
  readonly columns: readonly {
    readonly key: string
    readonly fiscalYear: FiscalYear
    readonly kind: Kind
    /** Whether some loaded report has this year and kind. */
    readonly covered: boolean
    readonly entries: number
    readonly held: number
  }[]
  /** Whether any initiative has a category: only then has the table a column of them. */
  readonly hasCategories: boolean
  /** Whether any group has a heading: only then do rows of headings stand over the groups. */
  readonly hasHeadings: boolean
  readonly groups: readonly {
    readonly key: string
    /** Whether none of section, process and theme is printed. */
    readonly isUnnamed: boolean
    readonly section: string
    readonly process: string
    readonly theme: string
    readonly initiatives: readonly MatrixInitiative[]
  }[]
}

const columnKey = ({ fiscalYear, kind }: { readonly fiscalYear: FiscalYear; readonly kind: Kind }) =>
  `${fiscalYear}-${kind === 'result' ? 'a' : 'b'}`

const dotsOf = (rows: readonly InitiativeMatrixRow[]): MatrixDot[] =>
  rows.flatMap(({ activityId, sentence, department, outcome, matches }) =>
    activityId === null || outcome === null
      ? []
      : [{ activityId, sentence: sentence ?? '', department: department ?? '', outcome, matches }],
  )

/** Arranges the rows of the matrix: years and kinds across, initiatives down in the report's order under their headings. */
export const matrixOf = (rows: readonly InitiativeMatrixRow[]): Matrix => {
  const inColumns = groupBy(rows, columnKey)
  /* A year that no loaded report covers has a column of its own, so that the years keep their distance. */
  const columns = yearSpan(rows.map(({ fiscalYear }) => fiscalYear))
    .flatMap((fiscalYear) => {
      const covered = kinds.filter((kind) => inColumns.has(columnKey({ fiscalYear, kind })))
      return (covered.length > 0 ? covered : ['result' as const]).map((kind) => ({ fiscalYear, kind }))
    })
    .map(({ fiscalYear, kind }) => {
      const key = columnKey({ fiscalYear, kind })
      const ofColumn = inColumns.get(key)
      const dots = dotsOf(ofColumn ?? []).filter(({ matches }) => matches)
      const held = dots.filter(({ outcome }) => isHeld(outcome)).length
      return { key, fiscalYear, kind, covered: ofColumn !== undefined, entries: dots.length, held }
    })
  const groups = [...groupBy(rows, ({ section, process, theme }) => [section, process, theme].join('\u001f'))]
  const isUnnamed = (key: string) => key.split('\u001f').every((part) => part === '')
  return {
    columns,
    hasCategories: rows.some(({ category }) => category !== null),
    hasHeadings: groups.some(([key]) => !isUnnamed(key)),
    groups: groups.map(([key, ofGroup]) => {
      const [section = '', process = '', theme = ''] = key.split('\u001f')
      let heading = ''
      const initiatives = [...groupBy(ofGroup, ({ initiativeId }) => initiativeId)].flatMap(
        ([initiativeId, ofInitiative]) => {
          const [first] = ofInitiative
          if (!first) return []
          const again = first.headingId === heading
          heading = first.headingId
          const byColumn = groupBy(ofInitiative, columnKey)
          const cells = columns.map(({ key: column, fiscalYear, kind }): MatrixCell => {
            const ofCell = byColumn.get(column)
            const dots = dotsOf(ofCell ?? [])
            return {
              key: column,
              fiscalYear,
              kind,
              state: ofCell === undefined ? 'no-data' : dots.length > 0 ? 'entries' : 'empty',
              dots,
              matching: dots.filter(({ matches }) => matches).length,
            }
          })
          return [
            {
              initiativeId,
              name: first.initiative,
              again,
              category: first.category,
              flags: first.flags,
              cells,
            },
          ]
        },
      )
      return { key, isUnnamed: isUnnamed(key), section, process, theme, initiatives }
    }),
  }
}
