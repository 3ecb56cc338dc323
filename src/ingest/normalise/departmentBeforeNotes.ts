import { leadingMark } from './bullets.ts'
import { takeDepartment } from './department.ts'

const isNote = (line: string) => /^\s*(?:[※＊*]|[(（]?注)/u.test(line)
const isDetail = (line: string) => /^[^\S\n]/u.test(line) && leadingMark(line) !== null

/**
 * What stands in the parentheses that name an entry's department, where a note or indented details follow them
 * (「…した（企画課）⏎※ 3月末現在」); '' where there are none. The words keep them: they are not at their end.
 */
export const departmentBeforeNotes = (words: string, known: ReadonlySet<string>): string => {
  const lines = words.split('\n')
  const first = lines.findIndex((line, index) => index > 0 && (isNote(line) || isDetail(line)))
  return first < 0 ? '' : takeDepartment(lines.slice(0, first).join('\n'), known).printed
}
