import type { Reading } from '../ingest/reading.ts'

const columnsOf = ({ rows }: Pick<Reading, 'rows'>): string =>
  [...new Set(rows.map(({ municipality, fiscal_year, kind }) => `${municipality} ${fiscal_year} ${kind}`))]
    .sort()
    .join()

/** Whether a file is another one over again: the same name, municipality, fiscal years and kinds. */
export const isCorrection = (
  earlier: Pick<Reading, 'file' | 'rows'>,
  later: Pick<Reading, 'file' | 'rows'>,
): boolean => earlier.file === later.file && columnsOf(earlier) === columnsOf(later)
