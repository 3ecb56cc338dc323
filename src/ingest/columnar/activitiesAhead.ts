import { entryTypes } from '../../domain/entryType.ts'
import type { PackedRows } from '../../domain/packedTable.ts'
import { initiativeId } from '../identify.ts'
import { splitDepartments } from '../normalise/department.ts'
import { activityRows, pieceLength } from './activityRows.ts'
import type { Lines } from './collectLines.ts'
import { departmentsAlone } from './departmentsAlone.ts'
import { growingNumbers } from './growing.ts'
import { absent } from './lineColumns.ts'
import { fullWordsOf } from './understandLines.ts'

const empty = entryTypes.indexOf('empty')
const sameAs = entryTypes.indexOf('same_as')

/** Hears of rows of a table as soon as they are made. */
export type TakePiece = (table: 'activity' | 'activity_department', piece: PackedRows) => void

/**
 * Makes the rows of activities while their file is being read, as if it were one report whose words stay as they are
 * printed, so that the engine takes them meanwhile. Whether they are right is known when all is read (`lineTables`);
 * where they cannot be, it stops.
 */
export const activitiesAhead = (takePiece: TakePiece, length = pieceLength) => {
  let lines: Lines | null = null
  let known = new Set<string>()
  const activities = activityRows({
    wordsOf: (code) => {
      const { printed } = fullWordsOf(lines as Lines, code)
      const id = initiativeId(printed)
      return { ...printed, id, wordingId: id }
    },
    departmentsOf: (text) => splitDepartments(lines?.by.department.texts[text] ?? '', known),
    currentOf: (_, department) => department,
  })
  let ofCell = growingNumbers()
  let lastCell = absent
  let next = 0
  let packed = 0
  let isBroken = false

  const endCell = (all: Lines) => {
    if (ofCell.length() === 0) return
    activities.takeCell(all, ofCell.view())
    ofCell = growingNumbers(ofCell.length())
  }
  const pack = (all: Lines, to: number) => {
    takePiece('activity', activities.pack(all, packed, to))
    takePiece('activity_department', activities.packDepartments(all, packed, to))
    packed = to
  }

  return {
    /** Takes the lines that came since the last call; `isAll` says that no more will. */
    take(given: Lines, isAll: boolean): void {
      lines = given
      known = departmentsAlone(given)
      for (; next < given.count && !isBroken; next++) {
        const cell = given.cell[next] as number
        activities.meet(given.words[next] as number)
        if (cell !== lastCell) endCell(given)
        /* A cell goes on after others, or an entry waits for what it points at. */
        isBroken = cell < lastCell || (given.entryType[next] === sameAs && given.outcome[next] === absent)
        lastCell = cell
        if (given.entryType[next] !== empty) ofCell.push(next)
      }
      if (isBroken) return
      if (isAll) endCell(given)
      const taken = activities.rows.length()
      while (taken - packed >= length) pack(given, packed + length)
      if (isAll && taken > packed) pack(given, taken)
    },
    /** The rows that were made of all lines; null where they cannot be right. */
    rows: () => (isBroken ? null : activities),
  }
}
