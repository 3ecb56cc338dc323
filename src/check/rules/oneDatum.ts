import { splitBullets } from '../../ingest/normalise/bullets.ts'
import { bulletStyleOf } from '../../ingest/normalise/bulletStyle.ts'
import { splitDepartments, takeDepartment } from '../../ingest/normalise/department.ts'
import { withoutMarkup } from '../../ingest/normalise/cellText.ts'
import { cellAt, filledCells } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const listMark = /^\s*(?:[●・○〇◎■□◆◇▪•*－-]|[①-⑳]|[(（]?\d{1,2}[)）.．]\s*(?!\d))/u
const none: ReadonlySet<string> = new Set()

/** How many entries a cell lists: bullets wherever they stand, lines that begin with a mark, or lines of which each is a sentence. */
const listed = (text: string): number => {
  if (!/[●\r\n<]/u.test(text)) return 0
  const bullets = splitBullets(text, bulletStyleOf([text], 'auto')).filter(({ mark }) => mark !== '').length
  const lines = withoutMarkup(text)
    .split(/[\r\n]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const marked = lines.filter((line) => listMark.test(line)).length
  const isSentences = lines.length > 1 && lines.every((line) => line.endsWith('。'))
  return Math.max(bullets, isSentences ? lines.length : lines.length > 1 ? marked : 0)
}

const departmentsIn = (text: string): readonly string[] =>
  text.length > 100 || !/[、，,／/・\r\n]/u.test(text) || text.includes('。')
    ? []
    : text.split(/[\r\n]+/u).flatMap((line) => splitDepartments(line, none))

/** A cell holds one datum: no list, no sentence with its department, no several departments. */
export const oneDatum: SheetRule = {
  id: 'L1-07',
  for: 'all',
  decides: 'auto',
  shows: 'first',
  *check({ table, columns }) {
    for (const { row, column, text } of filledCells(table.body)) {
      const range = cellAt(row, column)
      const isActivity = columns[column]?.role === 'activity' || columns[column]?.isOfYear === true
      if (listed(text) > 1) yield { detail: 'several-entries', range, seen: text }
      else if (
        (isActivity || text.includes('。')) &&
        takeDepartment(withoutMarkup(text), none).printed !== ''
      )
        yield { detail: 'department-in-sentence', range, seen: text }
      else if (departmentsIn(text).length > 1) yield { detail: 'several-departments', range, seen: text }
    }
  },
}
