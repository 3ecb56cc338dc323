import type { Decisions } from '../../domain/decisions.ts'
import type { Site } from '../../domain/site.ts'
import { booksOfRows } from '../../export/booksOfRows.ts'
import type { FolderContent } from '../../export/dataFolderTexts.ts'
import { knownHeads } from '../../ingest/knownHeads.ts'
import type { Reading } from '../../ingest/reading.ts'
import { joinReports } from '../../join/joinReports.ts'

interface JoinedFiles extends FolderContent {
  readonly replacedCells: number
}

/**
 * Joins what was read of several files by the decisions made: where two reports have the same cell, the later holds.
 * The books of one file are its own; those of several are of the lines that hold, for what gave way is in no line.
 */
export const joinFiles = async (
  readings: readonly Reading[],
  decisions: Decisions,
  sites: readonly Site[],
): Promise<JoinedFiles> => {
  const [only, ...more] = readings
  if (only && more.length === 0) return { ...only, heads: knownHeads(only), replacedCells: 0 }
  const { rows, categories, heads, joining } = joinReports(readings, decisions, sites)
  const balance = await booksOfRows(rows)
  const replacedCells = joining.reports.reduce((sum, { superseded }) => sum + superseded, 0)
  return { rows, categories, balance, heads, replacedCells }
}
