import * as v from 'valibot'
import { departmentSuccessorSchema } from './departmentSuccessor.ts'

const text = v.pipe(v.string(), v.minLength(1))
const origin = v.pipe(v.string(), v.regex(/^https?:\/\/[a-z0-9.-]+(?::\d+)?$/))
const bilingual = v.object({ ja: text, en: text })

/** What a data folder says about itself and its municipality: `data/<municipality>/site.json`. */
export const siteSchema = v.strictObject({
  /** The code of 全国地方公共団体コード, null until somebody has looked it up. */
  municipality: v.object({
    name: text,
    short: bilingual,
    code: v.nullable(v.pipe(v.string(), v.regex(/^\d{5,6}$/))),
  }),
  plan: bilingual,
  /** Whether the municipality publishes this itself; until then every page says that it does not. */
  official: v.boolean(),
  report: v.object({
    file: text,
    title: text,
    asOf: bilingual,
    licence: v.nullable(text),
    source: v.nullable(text),
  }),
  /** Bodies that policies defer to, the ways they are printed, and the initiative that sets each up. */
  bodies: v.array(v.object({ body: text, printed: v.array(text), initiative: text })),
  departmentSuccessors: v.array(departmentSuccessorSchema),
  /** Origins that data may come from by `?data=`; absent: the site's own alone. */
  dataHosts: v.optional(v.array(origin)),
  /** Origins whose pages may hold frames of the site, where the host sends headers; absent: every page may. */
  frames: v.optional(v.array(origin)),
  /** Whom readers write to of an error; absent: no such link is shown. */
  mail: v.optional(v.pipe(v.string(), v.email())),
  /** Where the site stands, with a slash at its end: other services learn of its pages and frames by it. */
  address: v.optional(v.pipe(v.string(), v.url(), v.endsWith('/'))),
})

export type Site = v.InferOutput<typeof siteSchema>

/** Reads a site.json; throws a ValiError naming the field that does not fit. */
export const parseSite = (value: unknown): Site => v.parse(siteSchema, value)
