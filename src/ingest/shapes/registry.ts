import type { Mapping, ReadOptions, Recognition, ShapeId } from '../mapping.ts'
import type { SheetReading } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { readExchange, recogniseExchange } from './exchange.ts'
import { readForm, recogniseForm } from './form.ts'
import { readIndicatorTable } from './indicatorTable.ts'
import { readLongTable } from './longTable.ts'
import { readPublicCommentList } from './publicCommentList.ts'
import { recogniseIndicatorTable } from './recogniseIndicatorTable.ts'
import { recogniseLongTable } from './recogniseLongTable.ts'
import { recognisePublicCommentList } from './recognisePublicCommentList.ts'
import { recogniseWideReport } from './wideRecognise.ts'
import { readWideReport } from './wideReport.ts'

/** A shape of table: what it sees in a sheet (null: nothing of its own), and how it reads one by a mapping. */
export interface Shape {
  readonly id: ShapeId
  readonly recognise: (sheet: Sheet, options: ReadOptions) => Recognition | null
  readonly read: (sheet: Sheet, mapping: Mapping, options: ReadOptions) => SheetReading
}

/** Among shapes that are equally sure of a sheet the first holds. */
export const shapes: readonly Shape[] = [
  { id: 'exchange', recognise: recogniseExchange, read: readExchange },
  { id: 'indicator-table', recognise: recogniseIndicatorTable, read: readIndicatorTable },
  { id: 'public-comment-list', recognise: recognisePublicCommentList, read: readPublicCommentList },
  { id: 'long-table', recognise: recogniseLongTable, read: readLongTable },
  { id: 'wide-report', recognise: recogniseWideReport, read: readWideReport },
  { id: 'form', recognise: recogniseForm, read: readForm },
]
