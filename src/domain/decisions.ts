import * as v from 'valibot'
import { departmentSuccessorSchema } from './departmentSuccessor.ts'

const text = v.pipe(v.string(), v.minLength(1))

/** An initiative by its words, so that a person can read the file. */
const wordsSchema = v.object({
  municipality: text,
  section: v.string(),
  process: v.string(),
  theme: v.string(),
  initiative: text,
  category: v.nullable(v.pipe(v.number(), v.integer())),
})

const initiativeDecisionSchema = v.strictObject({
  /** As the earlier report has it. */
  from: wordsSchema,
  /** As the later report has it. */
  to: wordsSchema,
  decision: v.picklist(['same', 'different']),
  kind: v.picklist(['renamed', 'split', 'moved']),
})

/** How a table is read, as recognised and as a reader chose; ingest/ knows what stands in both. */
const decidedTableSchema = v.strictObject({
  /** The file it was chosen for, so that a person can read this. */
  file: v.string(),
  /** What the table's heads are known by, in the next year's file as well. */
  heads: text,
  recognised: v.unknown(),
  chosen: v.unknown(),
})

/** What a reader decided when reports were joined: `data/<municipality>/mapping.json`. */
export const decisionsSchema = v.strictObject({
  version: v.literal(1),
  initiatives: v.array(initiativeDecisionSchema),
  departmentSuccessors: v.array(
    v.strictObject({
      ...departmentSuccessorSchema.entries,
      /** Whose department it is; absent, that of every municipality that has the name. */
      municipality: v.optional(text),
      /** `different` keeps a refused proposal from coming back; absent means `same`. */
      decision: v.optional(v.picklist(['same', 'different'])),
    }),
  ),
  /** Absent where no table was read otherwise than recognised. */
  tables: v.optional(v.array(decidedTableSchema)),
})

export type DecidedTable = v.InferOutput<typeof decidedTableSchema>
export type InitiativeWords = v.InferOutput<typeof wordsSchema>
export type InitiativeDecision = v.InferOutput<typeof initiativeDecisionSchema>
export type Decisions = v.InferOutput<typeof decisionsSchema>

/** Reads a mapping.json; throws a ValiError naming the field that does not fit. */
export const parseDecisions = (value: unknown): Decisions => v.parse(decisionsSchema, value)
