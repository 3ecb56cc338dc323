import { cellAt } from '../checkedSheet.ts'
import { declaredOtherwise } from '../declaredOtherwise.ts'
import type { Found, SheetRule } from '../rule.ts'

/** Definitions, method, source and history are given, field names are ASCII, encoding and byte order mark are declared. */
export const documented: SheetRule = {
  id: 'L3-08',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ input, table, columns, facts, isFirst }) {
    const row = table.heads[0]?.row ?? 1
    for (const { index, heading } of columns)
      if (heading !== '' && !/^[\x20-\x7e]+$/u.test(heading))
        yield { detail: 'field-name-not-ascii', range: cellAt(row, index), seen: heading }
    if (!isFirst) return
    const missing = (detail: Found['detail'], seen = ''): Found => ({ detail, range: null, seen })
    if (!facts) {
      yield { ...missing('no-package', input.opened.file), isQuestion: true }
      return
    }
    for (const { heading, field } of columns)
      if (heading !== '' && !field?.description) yield missing('no-definition', heading)
    if (facts.method === '') yield missing('no-method')
    if (!facts.hasSources) yield missing('no-source')
    if (facts.history === '') yield missing('no-history')
    if (input.opened.encoding !== null && facts.encoding === null) yield missing('no-encoding')
    if (input.opened.encoding !== null && facts.bom === null) yield missing('no-bom')
    const seen = declaredOtherwise(input, facts)
    if (seen !== null) yield missing('declared-otherwise', seen)
  },
}
