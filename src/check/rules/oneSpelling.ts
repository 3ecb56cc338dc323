import type { Role } from '../../ingest/mapping.ts'
import { type CheckedColumn, mostSpellings, type Spelling } from '../checkedColumn.ts'
import { cellAt } from '../checkedSheet.ts'
import { fold } from '../../ingest/normalise/fold.ts'
import { groupBy } from '../../domain/groupBy.ts'
import type { Found, SheetRule } from '../rule.ts'

const longestChoice = 20
const freeTexts: readonly (Role | null)[] = ['id', 'section', 'process', 'theme', 'initiative', 'guideline', 'policy', 'activity', 'source'] // prettier-ignore

/* A column of choices: short texts, and some of them more than once. */
const isChoice = ({ spellings, filled, isNumber, isTime, role }: CheckedColumn): boolean =>
  !isNumber &&
  !isTime &&
  !freeTexts.includes(role) &&
  spellings.size > 1 &&
  spellings.size <= mostSpellings &&
  spellings.size < filled &&
  [...spellings.keys()].every((text) => text.trim().length <= longestChoice)

const keyOf = (text: string): string => fold(text).replace(/[\s・･.,、，（）()-]/gu, '')

/* Whether one letter more makes a text of five and more letters the other: a letter dropped or doubled. */
const isOneLetterLess = (shorter: string, longer: string): boolean => {
  if (shorter.length < 4 || longer.length !== shorter.length + 1) return false
  const at = [...longer].findIndex((letter, index) => letter !== shorter[index])
  return !/\d/u.test(longer[at] ?? '') && longer.slice(0, at) + longer.slice(at + 1) === shorter
}

const eachCell = (index: number, { text, rows, count }: Spelling, detail: Found['detail'], isQuestion: boolean): Found[] =>
  Array.from({ length: count }, (_, time) => ({ detail, range: rows[time] === undefined ? null : cellAt(rows[time], index), seen: text, isQuestion })) // prettier-ignore

/** A choice is spelt one way: of spellings that fold to one, and of those a letter apart, all but the commonest are found. */
export const oneSpelling: SheetRule = {
  id: 'L2-04',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ columns }) {
    for (const column of columns.filter(isChoice)) {
      const byKey = groupBy([...column.spellings.values()], ({ text }) => keyOf(text))
      for (const spellings of byKey.values()) {
        const commonest = spellings.reduce((most, one) => (one.count > most.count ? one : most))
        for (const one of spellings)
          if (one !== commonest) yield* eachCell(column.index, one, 'two-spellings', false)
      }
      const keys = [...byKey.keys()]
      for (const key of keys)
        for (const longer of keys)
          if (isOneLetterLess(key, longer)) {
            const [left, right] = [byKey.get(key)?.[0], byKey.get(longer)?.[0]]
            if (left && right)
              yield* eachCell(column.index, left.count > right.count ? right : left, 'near-spellings', true)
          }
    }
  },
}
