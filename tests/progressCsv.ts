import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/** One line of Isehara's exchange file, as texts, read without any of the project's own code. */
export type ProgressLine = Readonly<Record<string, string>> & {
  readonly [
    Column in
      | 'id'
      | 'section'
      | 'process'
      | 'theme'
      | 'initiative'
      | 'guideline'
      | 'category'
      | 'policy'
      | 'fiscal_year'
      | 'kind'
      | 'activity'
      | 'department'
      | 'outcome'
      | 'public_comment'
  ]: string
}

const file = new URL('../data/isehara/progress.csv', import.meta.url)

/** Every line: activities and empty cells. */
export const progressLines = Papa.parse<ProgressLine>(readFileSync(file, 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data

/** The lines that say something. */
export const progressEntries = progressLines.filter(({ activity }) => activity !== '')

/** How many items fall under each key. */
export const countBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  return counts
}

/** Whether a line's outcome is one of those that count as held. */
export const isHeld = ({ outcome }: ProgressLine): boolean => outcome === 'done' || outcome === 'partial'
