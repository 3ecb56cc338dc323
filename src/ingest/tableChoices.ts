import * as v from 'valibot'
import { exchangeColumns } from '../domain/exchange.ts'
import type { DecidedTable } from '../domain/decisions.ts'
import { kinds } from '../domain/kind.ts'
import { headerFingerprint } from './headerFingerprint.ts'
import { bulletRules, type Mapping, type ReadOptions, roleReasons, rowUses, shapeIds } from './mapping.ts'
import { offerMapping } from './offerMapping.ts'
import { recogniseSheet } from './recogniseSheet.ts'
import type { Sheet } from './sheet.ts'

const whole = v.pipe(v.number(), v.integer())
const columnSchema = v.strictObject({
  column: whole,
  header: v.string(),
  role: v.picklist([...exchangeColumns.map(({ name }) => name), 'period', 'ignored']),
  fiscalYear: v.nullable(whole),
  kind: v.nullable(v.picklist(kinds)),
  sureness: v.number(),
  reason: v.picklist(roleReasons),
})
const mappingSchema = v.strictObject({
  shape: v.picklist(shapeIds),
  headerRows: v.array(whole),
  columns: v.array(columnSchema),
  bullets: v.picklist(bulletRules),
  reportYear: v.nullable(whole),
  rows: v.optional(v.array(v.strictObject({ row: v.string(), as: v.picklist(rowUses) }))),
})

/** What a reader chose for tables, by the fingerprint of their heads. Throws a ValiError naming what does not fit. */
export const tableChoices = (tables: readonly DecidedTable[] = []) => {
  const byHeads = new Map(
    tables.map(({ heads, recognised, chosen }) => [
      heads,
      { recognised: v.parse(mappingSchema, recognised), chosen: v.parse(mappingSchema, chosen) },
    ]),
  )
  return {
    /** What was chosen for the last table of these heads, put to this one; null where nothing was. */
    offer: (heads: string, recognised: Mapping): Mapping | null => {
      const found = byHeads.get(heads)
      return found ? offerMapping(found, recognised) : null
    },
    /** The mapping of a sheet; undefined leaves it to the recogniser. */
    mappingOf: (sheet: Sheet, options: ReadOptions): Mapping | undefined => {
      const [best] = byHeads.size > 0 ? recogniseSheet(sheet, options) : []
      const found = best && byHeads.get(headerFingerprint(sheet, best.mapping))
      return found && offerMapping(found, best.mapping)
    },
  }
}
