import * as v from 'valibot'

const fieldSchema = v.looseObject({
  name: v.string(),
  description: v.optional(v.string()),
  /** The code table: each value with its label. */
  categories: v.optional(
    v.array(v.looseObject({ value: v.union([v.string(), v.number()]), label: v.string() })),
  ),
  unit: v.optional(v.string()),
  unitField: v.optional(v.string()),
  /** Whether the words are kept as printed. */
  verbatim: v.optional(v.boolean()),
  /** What stands between the items of a cell that holds several. */
  separator: v.optional(v.string()),
})

const packageSchema = v.looseObject({
  sources: v.optional(v.array(v.unknown()), []),
  method: v.optional(v.string(), ''),
  history: v.optional(v.array(v.unknown()), []),
  spatial: v.optional(v.looseObject({ code: v.optional(v.string()), name: v.optional(v.string()) })),
  resources: v.pipe(
    v.array(
      v.looseObject({
        path: v.optional(v.string(), ''),
        encoding: v.optional(v.string()),
        bom: v.optional(v.boolean()),
        schema: v.optional(
          v.looseObject({ fields: v.array(fieldSchema), missingValues: v.optional(v.array(v.string())) }),
        ),
      }),
    ),
    v.minLength(1),
  ),
})

export type PackageField = v.InferOutput<typeof fieldSchema>

/** What a data package says of one file. */
export interface PackageFacts {
  readonly fields: readonly PackageField[]
  readonly missingValues: readonly string[] | null
  readonly encoding: string | null
  readonly bom: boolean | null
  readonly hasSources: boolean
  readonly method: string
  /** The recorded changes, as text. */
  readonly history: string
  readonly area: string | null
}

/** Reads what a data package says of a file; null when it is none, or not one that can be read. */
export const packageFacts = (value: unknown, file: string): PackageFacts | null => {
  const parsed = v.safeParse(packageSchema, value)
  if (!parsed.success) return null
  const { resources, sources, method, history, spatial } = parsed.output
  const resource = resources.find(({ path }) => path === file) ?? resources[0]
  return {
    fields: resource?.schema?.fields ?? [],
    missingValues: resource?.schema?.missingValues ?? null,
    encoding: resource?.encoding ?? null,
    bom: resource?.bom ?? null,
    hasSources: sources.length > 0,
    method,
    history: history.length > 0 ? JSON.stringify(history) : '',
    area: spatial?.code ?? spatial?.name ?? null,
  }
}
