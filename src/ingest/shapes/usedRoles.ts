import { exchangeColumns } from '../../domain/exchange.ts'
import type { Role, ShapeId } from '../mapping.ts'

/** What a shape reads of its columns: of a role in `once` from the first column that has it, of one in `often` from each. */
interface UsedRoles {
  readonly once: ReadonlySet<Role>
  readonly often: ReadonlySet<Role>
}

const ofInitiative: readonly Role[] = ['municipality', 'section', 'process', 'theme', 'initiative', 'guideline', 'category', 'policy'] // prettier-ignore
const ofProcedure: readonly Role[] = ['period', 'period_start', 'period_end', 'submitters', 'comments', 'adopted'] // prettier-ignore
const used = (once: readonly Role[], often: readonly Role[] = []): UsedRoles => ({ once: new Set(once), often: new Set(often) }) // prettier-ignore
/* A report has one column of each of those; of departments and years it may have several. */
const wide = used(ofInitiative, ['activity', 'department'])

/** The roles that a column of each shape may have: one of any other role is not read. */
export const usedRoles: Readonly<Record<ShapeId, UsedRoles>> = {
  exchange: used(exchangeColumns.map(({ name }) => name)),
  'long-table': used([...ofInitiative, ...ofProcedure, 'fiscal_year', 'kind', 'department', 'outcome', 'public_comment', 'value', 'target', 'unit', 'source'], ['activity']),
  'wide-report': wide,
  'public-comment-list': used([...ofInitiative, ...ofProcedure, 'activity', 'fiscal_year', 'department', 'outcome', 'source']),
  'indicator-table': used([...ofInitiative, 'activity', 'fiscal_year', 'kind', 'department', 'unit', 'source'], ['value', 'target']),
  form: wide,
} // prettier-ignore
