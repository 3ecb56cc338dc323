import type { SectionPath } from './wideHeadings.ts'

/** A line over a group of rows, by its row in the file. */
export interface HeadingLine {
  readonly row: number
  readonly text: string
}

const levels = ['section', 'process', 'theme'] as const

/** How deep a path goes: 1 for a section alone, 3 with a 分類. */
const depthOf = (path: SectionPath): number => levels.findLastIndex((level) => path[level] !== '') + 1

/**
 * Follows the headings between the rows of a table, to name those that no row stands under. A heading stays open while
 * deeper ones follow it; the same one again, on the next page, is no other.
 */
export const headingsWithoutRows = () => {
  let open: (HeadingLine & { readonly depth: number })[] = []
  const bare: HeadingLine[] = []
  const begin = (line: HeadingLine, depth: number) => {
    bare.push(...open.filter((one) => one.depth >= depth && one.text !== line.text))
    open = [...open.filter((one) => one.depth < depth), { ...line, depth }]
  }
  return {
    /** A heading that sets the section path. */
    heading: (line: HeadingLine, path: SectionPath): void => begin(line, depthOf(path)),
    /** A line that names the departments or the year of the rows below, under a heading or over all of them. */
    group: (line: HeadingLine, isUnderHeading: boolean): void => begin(line, isUnderHeading ? levels.length + 1 : 0), // prettier-ignore
    /** A row of the table: all that is open has one. */
    row: (): void => {
      open = []
    },
    /** In the order of the file. */
    lines: (): HeadingLine[] => [...bare, ...open].sort((a, b) => a.row - b.row),
  }
}
