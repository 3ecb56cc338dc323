import { readPlace } from '../domain/place.ts'
import type { Reading, ReportHeads, TableHeads } from './reading.ts'

/** The file that a report's rows name as their source; the file they were read from where they name none. */
const sourceOf = ({ file, rows: [first] }: Pick<Reading, 'file' | 'rows'>): string => {
  const place = readPlace(first?.source ?? '')
  return place.row === null ? file : place.file
}

const tablesOf = ({ sheets }: Pick<Reading, 'sheets'>): TableHeads[] =>
  sheets.flatMap(({ sheet, mapping }) =>
    mapping
      ? [
          {
            sheet,
            shape: mapping.shape,
            headRows: mapping.headerRows.length,
            headings: mapping.columns.map(({ header }) => header).filter((header) => header.trim() !== ''),
          },
        ]
      : [],
  )

/**
 * The heads of one report of a reading. An exchange file that was made from another file has lost that one's: they are
 * known where they were written down beside it, else null.
 */
export const reportHeads = (
  reading: Pick<Reading, 'file' | 'sheets' | 'heads' | 'places'>,
  report: Pick<Reading, 'file' | 'rows'>,
): ReportHeads | null => {
  const file = sourceOf(report)
  const written = reading.heads?.find((one) => one.file === file)
  if (written) return written
  const tables = tablesOf(reading)
  /* A published file goes by the name of its report; its rows stand in the file itself. */
  const own = reading.places[0]?.file ?? reading.file
  const isMade = tables.some(({ shape }) => shape === 'exchange') && file !== own
  return isMade || tables.length === 0 ? null : { file, tables }
}
