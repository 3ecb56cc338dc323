import type { Reading } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import { readExchange, recogniseExchange } from './exchange.ts'
import { readWideReport, recogniseWideReport } from './wideReport.ts'

/** A shape of table: how sure it is of a sheet (0 to 1), and how it reads one. */
export interface Shape {
  readonly id: string
  readonly recognise: (sheet: Sheet) => number
  readonly read: (sheet: Sheet, municipality: string) => Reading
}

export const shapes: readonly Shape[] = [
  { id: 'exchange', recognise: recogniseExchange, read: readExchange },
  { id: 'wide-report', recognise: recogniseWideReport, read: readWideReport },
]
