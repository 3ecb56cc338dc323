import { looksLikeDepartment, splitDepartments } from '../normalise/department.ts'
import { leadingMark } from '../normalise/bullets.ts'

/** Words of a cell under one department's head, or under none. */
export interface CellGroup {
  /** The head as printed, '' without one. */
  readonly head: string
  readonly departments: readonly string[]
  readonly text: string
}

const bracketed =
  /^\s*([〈<《【［[(（])\s*([^〈<《【［[(（〉>》】］\])）\n]{1,40}?)\s*([〉>》】］\])）])[：:]?/u
const bare = /^\s*([●■◆◎□◇○〇◯▼▶]?)\s*([^\s。、:：]{2,20}?)\s*([:：]?)\s*$/u

const longest = 120

interface Head {
  readonly printed: string
  readonly name: string
}

/* (福祉課) and a bare 福祉課 head a group only on a line of their own; 〈福祉課〉 and 【福祉課】 on any. */
const headOf = (line: string, next: string | undefined, known: ReadonlySet<string>): Head | null => {
  const isName = (name: string) =>
    splitDepartments(name, known).every((one) => looksLikeDepartment(one, known))
  const inBrackets = bracketed.exec(line.slice(0, longest))
  if (inBrackets) {
    const [printed, open = '', name = ''] = inBrackets
    const alone = printed.length === line.trimEnd().length
    return isName(name) && (alone ? next !== undefined : !/[(（]/u.test(open)) ? { printed, name } : null
  }
  if (line.trim().length > longest) return null
  const [printed, mark = '', name = '', colon = ''] = bare.exec(line) ?? []
  if (printed === undefined || !isName(name) || next === undefined) return null
  const inner = leadingMark(next)?.family
  return colon !== '' || (inner !== undefined && inner !== leadingMark(mark + name)?.family)
    ? { printed, name }
    : null
}

/**
 * Parts a cell at the heads that name a department for the entries below them (「〈福祉課〉」, 「【福祉課】」). Only a cell
 * that begins with such a head has any: elsewhere a department in brackets closes the entry before it.
 */
export const cellGroups = (text: string, known: ReadonlySet<string>): CellGroup[] => {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.trim() !== '')
  const following = (index: number) => lines.slice(index + 1).find((line) => line.trim() !== '')
  if (first < 0 || !headOf(lines[first] ?? '', following(first), known))
    return [{ head: '', departments: [], text }]
  const groups: CellGroup[] = []
  lines.forEach((line, index) => {
    const head = headOf(line, following(index), known)
    const last = groups.at(-1)
    if (head) {
      groups.push({ head: head.printed.trim(), departments: splitDepartments(head.name, known), text: line.slice(head.printed.length) }) // prettier-ignore
    } else if (last) {
      groups[groups.length - 1] = { ...last, text: `${last.text}\n${line}` }
    }
  })
  return groups
}
