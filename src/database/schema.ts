import { entryTypes } from '../domain/entryType.ts'
import { flagIds } from '../domain/flag.ts'
import { sentenceChanges } from '../domain/joining.ts'
import { kinds } from '../domain/kind.ts'
import { outcomes } from '../domain/outcome.ts'
import { pairRelations } from '../domain/pairRelation.ts'
import { publicCommentRoles } from '../domain/publicComment.ts'

/** The tables of Ayumi in DuckDB. Column types are DuckDB's; `ENUM` is built from the loaded values. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN' | 'ENUM' | readonly string[]

type Columns = Readonly<Record<string, ColumnType>>

export const schema = {
  municipality: { municipality: 'VARCHAR', code: 'VARCHAR', position: 'INTEGER' },
  report: { report: 'VARCHAR', municipality: 'ENUM', title: 'VARCHAR', position: 'INTEGER' },
  category: { category: 'INTEGER', definition: 'VARCHAR' },
  initiative: {
    initiative_id: 'VARCHAR',
    heading_id: 'VARCHAR',
    municipality: 'ENUM',
    position: 'INTEGER',
    section: 'ENUM',
    process: 'ENUM',
    theme: 'ENUM',
    name: 'VARCHAR',
    guideline: 'VARCHAR',
    category: 'INTEGER',
    policy: 'VARCHAR',
    /** Results and plans of all years; 0 where the report has none. */
    entries: 'INTEGER',
    /** Name, guideline and policy, width and case folded, for searching. */
    search_text: 'VARCHAR',
  },
  cell: {
    initiative_id: 'VARCHAR',
    municipality: 'ENUM',
    fiscal_year: 'INTEGER',
    kind: kinds,
    report: 'ENUM',
    sheet: 'VARCHAR',
    row: 'INTEGER',
    column: 'INTEGER',
  },
  /** The fiscal years and kinds that the reports cover: those of `cell`, once each. */
  covered: { municipality: 'ENUM', fiscal_year: 'INTEGER', kind: kinds },
  activity: {
    activity_id: 'VARCHAR',
    initiative_id: 'VARCHAR',
    /* Repeated from the initiative and the departments: one table answers three times as fast as a join. */
    municipality: 'ENUM',
    section: 'ENUM',
    initiative: 'VARCHAR',
    initiative_position: 'INTEGER',
    category: 'INTEGER',
    department: 'VARCHAR',
    fiscal_year: 'INTEGER',
    kind: kinds,
    position: 'INTEGER',
    text: 'VARCHAR',
    /** The sentence for comparing it with another year's (`matchText`), null where `queries/matchText` tells it. */
    matched: 'VARCHAR',
    /** A hash of that, a whole number: equal where those texts are. */
    match_hash: 'DOUBLE',
    /** The sentence, width and case folded, for searching; null where that is the sentence itself. */
    folded: 'VARCHAR',
    entry_type: entryTypes,
    outcome: outcomes,
    /** Whether the outcome is done or partial. */
    held: 'BOOLEAN',
    public_comment: publicCommentRoles,
    report: 'ENUM',
    sheet: 'VARCHAR',
    row: 'INTEGER',
    column: 'INTEGER',
    value: 'DOUBLE',
    target: 'DOUBLE',
    unit: 'VARCHAR',
  },
  activity_department: {
    activity_id: 'VARCHAR',
    department: 'ENUM',
    department_id: 'VARCHAR',
    position: 'INTEGER',
    /** The newest name after every reorganisation; its own where nothing is known. Two names of one activity may share it. */
    current_department: 'ENUM',
    current_department_id: 'VARCHAR',
  },
  /** Departments that go on under another name from a fiscal year on; without municipality, wherever the name stands. */
  department_successor: {
    municipality: 'VARCHAR',
    from: 'VARCHAR',
    to: 'VARCHAR',
    fiscal_year: 'INTEGER',
  },
  similar_activity: {
    earlier_id: 'VARCHAR',
    later_id: 'VARCHAR',
    relation: pairRelations,
    similarity: 'DOUBLE',
  },
  public_comment: {
    activity_id: 'VARCHAR',
    title: 'VARCHAR',
    department: 'ENUM',
    fiscal_year: 'INTEGER',
    kind: kinds,
    period_start: 'VARCHAR',
    period_end: 'VARCHAR',
    submitters: 'INTEGER',
    comments: 'INTEGER',
    adopted: 'INTEGER',
  },
  /** Which body (市民による推進組織 …) a policy may name, and the initiative that sets it up. */
  body: { municipality: 'ENUM', body: 'VARCHAR', printed: 'VARCHAR', initiative: 'VARCHAR' },
  /** The books of every file read. */
  balance: {
    file: 'VARCHAR',
    cells: 'INTEGER',
    cells_with_activities: 'INTEGER',
    cells_empty: 'INTEGER',
    cells_rejected: 'INTEGER',
    activities: 'INTEGER',
    characters_in: 'INTEGER',
    characters_out: 'INTEGER',
    /** Cells that a later report printed again: cells read = shown + superseded + rejected. */
    cells_superseded: 'INTEGER',
  },
  /** How each report words an initiative, and the id that these words alone would give. */
  initiative_wording: {
    initiative_id: 'VARCHAR',
    wording_id: 'VARCHAR',
    report: 'ENUM',
    position: 'INTEGER',
    section: 'VARCHAR',
    process: 'VARCHAR',
    theme: 'VARCHAR',
    name: 'VARCHAR',
    guideline: 'VARCHAR',
    category: 'INTEGER',
    policy: 'VARCHAR',
    /** Equal where two reports differ in nothing but numbering, brackets and width. */
    plain_name: 'VARCHAR',
    plain_place: 'VARCHAR',
  },
  /** An initiative that was split into others, which stay rows of their own. */
  initiative_split: { from_id: 'VARCHAR', to_id: 'VARCHAR' },
  /** Two initiatives that were decided to be two. */
  initiative_apart: { from_id: 'VARCHAR', to_id: 'VARCHAR' },
  /** Cells that a later report printed again, with how many of their sentences stayed, changed, went and came. */
  superseded_cell: {
    initiative_id: 'VARCHAR',
    municipality: 'ENUM',
    fiscal_year: 'INTEGER',
    kind: kinds,
    report: 'ENUM',
    sheet: 'VARCHAR',
    row: 'INTEGER',
    column: 'INTEGER',
    /** The next report that has the cell; `by_shown` where it is the one that is shown. */
    by_report: 'ENUM',
    by_shown: 'BOOLEAN',
    same: 'INTEGER',
    reworded: 'INTEGER',
    removed: 'INTEGER',
    added: 'INTEGER',
  },
  /** The sentences of those cells beside what took their place; the columns of `by_` are null where one was removed, the others where one was added. */
  superseded_activity: {
    initiative_id: 'VARCHAR',
    fiscal_year: 'INTEGER',
    kind: kinds,
    report: 'ENUM',
    by_report: 'ENUM',
    by_shown: 'BOOLEAN',
    position: 'INTEGER',
    change: sentenceChanges,
    text: 'VARCHAR',
    department: 'VARCHAR',
    outcome: outcomes,
    by_activity_id: 'VARCHAR',
    by_text: 'VARCHAR',
    by_department: 'VARCHAR',
    by_outcome: outcomes,
    similarity: 'DOUBLE',
  },
  issue: {
    rule: 'ENUM',
    file: 'VARCHAR',
    sheet: 'VARCHAR',
    row: 'INTEGER',
    column: 'INTEGER',
    text: 'VARCHAR',
  },
  /** Filled by the rules of flags/ once the other tables stand. */
  flag: {
    /** Counts the raised flags from 1, in reading order. */
    number: 'INTEGER',
    flag: flagIds,
    initiative_id: 'VARCHAR',
    department: 'VARCHAR',
    fiscal_year: 'INTEGER',
    other_initiative_id: 'VARCHAR',
    other_department: 'VARCHAR',
    last_year: 'INTEGER',
  },
  /** The sentences behind each raised flag, in order. */
  flag_evidence: { number: 'INTEGER', activity_id: 'VARCHAR', position: 'INTEGER' },
} as const satisfies Record<string, Columns>

export type TableName = keyof typeof schema

type ValueOf<T extends ColumnType> = T extends 'INTEGER' | 'DOUBLE'
  ? number
  : T extends 'BOOLEAN'
    ? boolean
    : T extends readonly (infer Choice)[]
      ? Choice
      : string

/** One row of a table, as `replace` takes it. */
export type TableRow<Name extends TableName> = {
  readonly [Column in keyof (typeof schema)[Name]]: (typeof schema)[Name][Column] extends ColumnType
    ? ValueOf<(typeof schema)[Name][Column]> | null
    : never
}

/** Every table whose rows come from the loaded files (flags are computed in the database). */
export type Tables = {
  readonly [Name in Exclude<TableName, 'flag' | 'flag_evidence'>]: readonly TableRow<Name>[]
}
