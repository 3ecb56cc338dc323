import type { Reading, ReportHeads } from './reading.ts'
import { reportHeads } from './reportHeads.ts'

/** The heads to be written down beside the exchange file that is made of a reading: those beside it, else its own. */
export const knownHeads = (reading: Reading): readonly ReportHeads[] => {
  if (reading.heads !== undefined) return reading.heads
  const own = reportHeads(reading, reading)
  return own ? [own] : []
}
