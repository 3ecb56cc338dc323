import { looksLikeDepartment, splitDepartments } from '../normalise/department.ts'

const labelled = /^(?:担当|所管|主管|所属)(?:部?課|部局|部署|部|室)?名?\s*[:：]\s*(\S.*)$/u
const bracketed = /^[【〔［[<＜〈《]\s*([^】〕］\]>＞〉》]+?)\s*[】〕］\]>＞〉》]$/u
const marked = /^[●■◆◎□◇○〇◯▼▶]?\s*(.+)$/u
/* A センター or a 館 that stands alone may be an initiative without entries. */
const bare = /(?:課|室|局|部|係)$/u
const longest = 30

/**
 * The departments that a line alone names for the rows below it (「担当課：企画課」, 「【企画課】」, 「■企画課」, 「企画課」);
 * none where it names no department. In a table with a column of departments only a line that says what it is does.
 */
export const departmentHeading = (text: string, known: ReadonlySet<string>, hasColumn: boolean): string[] => {
  if (text.length > longest || text.includes('\n')) return []
  const told = labelled.exec(text)?.[1]
  if (told !== undefined) return splitDepartments(told, known)
  if (hasColumn) return []
  const inBrackets = bracketed.exec(text)?.[1]
  const names = splitDepartments(inBrackets ?? marked.exec(text)?.[1] ?? '', known)
  const tells = (name: string) => (inBrackets === undefined ? bare.test(name) : looksLikeDepartment(name, known)) // prettier-ignore
  return names.every(tells) ? names : []
}
