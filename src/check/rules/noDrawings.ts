import type { SheetRule } from '../rule.ts'

/** No picture or text box carries information. */
export const noDrawings: SheetRule = {
  id: 'L1-10',
  for: 'excel',
  decides: 'auto',
  shows: 'first',
  *check({ sheet }) {
    for (let drawing = 0; drawing < (sheet.facts?.drawings ?? 0); drawing++)
      yield { detail: 'drawings', range: null, seen: '' }
  },
}
