import { entryTypes } from '../../domain/entryType.ts'
import { kinds } from '../../domain/kind.ts'
import type { PackedRows, PackedTable } from '../../domain/packedTable.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import type { Site } from '../../domain/site.ts'
import { initiativeId } from '../identify.ts'
import { readDate } from '../normalise/date.ts'
import { splitDepartments } from '../normalise/department.ts'
import { matchText } from '../normalise/matchText.ts'
import { readPublicCommentTitle } from '../normalise/publicComment.ts'
import { readCount } from '../shapes/exchangeValues.ts'
import { currentNames, type Loaded, successorsIn, toTables } from '../tables.ts'
import {
  type ActivityRows,
  activityRows,
  type Meanings,
  pieceLength,
  type ShownWords,
} from './activityRows.ts'
import { codes } from './codes.ts'
import type { Lines } from './collectLines.ts'
import { departmentsAlone } from './departmentsAlone.ts'
import { absent } from './lineColumns.ts'
import { similarSentences } from './similarSentences.ts'
import { fullWordsOf, kindOf, sentenceOf, yearOf } from './understandLines.ts'

/** The activities of lines, by their lines: cell by cell, the cells in order of their first activity. */
const activitiesInOrder = ({ count, cell, entryType }: Lines, cellOf: Int32Array) => {
  const order = new Int32Array(cellOf.length).fill(absent)
  const sizes: number[] = []
  let total = 0
  const empty = entryTypes.indexOf('empty')
  for (let index = 0; index < count; index++) {
    if (entryType[index] === empty) continue
    const at = cellOf[cell[index] as number] as number
    if (order[at] === absent) {
      order[at] = sizes.length
      sizes.push(0)
    }
    sizes[order[at] as number]!++
    total++
  }
  const starts = new Int32Array(sizes.length)
  for (let at = 1; at < sizes.length; at++)
    starts[at] = (starts[at - 1] as number) + (sizes[at - 1] as number)
  const rows = new Int32Array(total)
  const next = starts.slice()
  for (let index = 0; index < count; index++) {
    if (entryType[index] === empty) continue
    const at = order[cellOf[cell[index] as number] as number] as number
    rows[next[at]!++] = index
  }
  return { rows, starts }
}

const areEqual = <Value>(some: ArrayLike<Value>, others: ArrayLike<Value>): boolean => {
  if (some.length !== others.length) return false
  for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false
  return true
}

const shownKeys = ['id', 'municipality', 'section', 'initiative', 'category'] as const

/** Whether rows that were made while the file was read are those that they come to now. */
const hold = (
  ahead: ActivityRows,
  lines: Lines,
  { rows, starts }: ReturnType<typeof activitiesInOrder>,
  { wordsOf, departmentsOf, currentOf }: Meanings,
  initiativeOf: Int32Array,
): boolean => {
  if (!areEqual(ahead.rows.view(), rows) || !areEqual(ahead.starts.view(), starts)) return false
  const cities = new Set<string>()
  for (let words = 0; words < initiativeOf.length; words++) {
    const [one, other] = [ahead.shownOf(words), wordsOf(words)]
    if (shownKeys.some((key) => one[key] !== other[key])) return false
    if (ahead.initiativeOf(words) !== initiativeOf[words]) return false
    cities.add(other.municipality)
  }
  for (const text of lines.usedDepartments) {
    const names = departmentsOf(text)
    if (!areEqual(ahead.namesOf(text), names)) return false
    for (const city of cities) if (names.some((name) => currentOf(city, name) !== name)) return false
  }
  return true
}

/* A code of words for each initiative, in the order of the initiatives. */
const standingInitiatives = (initiativeOf: Int32Array): readonly number[] => {
  const first: number[] = []
  for (let words = 0; words < initiativeOf.length; words++) first[initiativeOf[words] as number] ??= words
  return first
}

/**
 * The tables of one exchange file as `toTables` would make them of its rows, the big ones packed. `loaded` has one row
 * for every cell of every report. Rows of activities and departments that were made `ahead` are left as they are where
 * they hold (`isAhead`), else made anew. Throws a SuccessorCycleError.
 */
export const lineTables = (
  lines: Lines,
  loaded: Loaded,
  sites: readonly Site[],
  ahead: ActivityRows | null,
) => {
  const { joining } = loaded
  const { cell } = lines
  const small = toTables(loaded, sites)

  /* What each code of words comes to: its initiative's id, and the words that are shown of it. */
  const wordingIds = new Map<number, string>()
  const shownWords = Array.from(lines.wordings.left, (_, code): ShownWords => {
    const { wording, printed: own } = fullWordsOf(lines, code)
    const wordingId = wordingIds.get(wording) ?? initiativeId(own)
    wordingIds.set(wording, wordingId)
    const id = joining?.identities.get(wordingId) ?? wordingId
    return { ...own, ...joining?.shown.get(id), id, wordingId }
  })
  const initiatives = codes()
  for (const { initiative_id } of small.initiative) initiatives.code(initiative_id)
  const initiativeOfWords = Int32Array.from(shownWords, ({ id }) => initiatives.code(id))

  /* The cells of an initiative: several wordings of it may share one. */
  const shownCells = codes()
  const cellOf = Int32Array.from(lines.cells.left, (wording, code) => {
    const wordingId = wordingIds.get(wording) ?? ''
    return shownCells.code(`${joining?.identities.get(wordingId) ?? wordingId} ${yearOf(lines, code)} ${kinds[kindOf(lines, code)]}`) // prettier-ignore
  })
  const order = activitiesInOrder(lines, cellOf)
  const total = order.rows.length

  const departmentTexts = lines.by.department.texts
  const known = departmentsAlone(lines)
  const currentIn = currentNames(successorsIn(joining, sites), small.municipality.map((one) => one.municipality ?? '')) // prettier-ignore
  const meanings: Meanings = {
    wordsOf: (words) => shownWords[words] as ShownWords,
    departmentsOf: (text) => splitDepartments(departmentTexts[text] ?? '', known),
    currentOf: (municipality, department) => currentIn.get(municipality)?.get(department) ?? department,
  }

  const isAhead = ahead !== null && hold(ahead, lines, order, meanings, initiativeOfWords)
  const activities = isAhead ? ahead : activityRows(meanings)
  if (!isAhead) for (const words of standingInitiatives(initiativeOfWords)) activities.meet(words)

  /* Sentences are read while the engine takes those before them. */
  const cellsIn = order.starts.length
  let taken = isAhead ? cellsIn : 0
  const upTo = (place: number): void => {
    for (; taken < cellsIn && (order.starts[taken] as number) < place; taken++)
      activities.takeCell(lines, order.rows.subarray(order.starts[taken], order.starts[taken + 1] ?? total))
  }
  const piecesOf = (pack: ActivityRows['pack'], length: number | null): PackedTable => ({
    length,
    *pieces() {
      for (let from = 0; from < total; from += pieceLength) {
        const to = Math.min(total, from + pieceLength)
        upTo(to)
        yield pack(lines, from, to)
      }
    },
  })

  const procedure = publicCommentRoles.indexOf('procedure')
  const departmentCodes = lines.codesOf('department')
  /* Each text of a column is read once. */
  const valuesOf = <Value>(column: 'period_start' | 'period_end' | 'submitters' | 'comments' | 'adopted', read: (text: string) => Value) => {
    const { texts } = lines.by[column]
    const inRows = lines.codesOf(column)
    const known = new Map<number, Value>()
    return (row: number): Value => {
      const code = inRows?.[row] ?? 0
      if (!known.has(code)) known.set(code, read((texts[code] ?? '').trim()))
      return known.get(code) as Value
    }
  } // prettier-ignore
  const publicComments = () => {
    upTo(total)
    const [start, end] = [valuesOf('period_start', readDate), valuesOf('period_end', readDate)]
    const [submitters, comments, adopted] = [valuesOf('submitters', readCount), valuesOf('comments', readCount), valuesOf('adopted', readCount)] // prettier-ignore
    const places: number[] = []
    for (let place = 0; place < total; place++)
      if (lines.role[order.rows[place] as number] === procedure) places.push(place)
    return places.map((place) => {
      const row = order.rows[place] as number
      return {
        activity_id: activities.ids.at(place),
        title: readPublicCommentTitle(sentenceOf(lines, row)),
        department: departmentTexts[departmentCodes?.[row] ?? 0] ?? '',
        fiscal_year: yearOf(lines, cell[row] as number),
        kind: kinds[kindOf(lines, cell[row] as number)] ?? 'result',
        period_start: start(row),
        period_end: end(row),
        submitters: submitters(row),
        comments: comments(row),
        adopted: adopted(row),
      }
    })
  }

  const entriesOf = new Int32Array(initiatives.texts().length)
  for (const row of order.rows) entriesOf[initiativeOfWords[lines.words[row] as number] as number]!++

  /* The cells of each initiative, both in order of their first activities. */
  const cellsOfInitiatives = (): Iterable<readonly number[]> => {
    const found = new Map<number, number[]>()
    for (let at = 0; at < cellsIn; at++) {
      const row = order.rows[order.starts[at] as number] as number
      const initiative = initiativeOfWords[lines.words[row] as number] as number
      const known = found.get(initiative)
      if (known) known.push(at)
      else found.set(initiative, [at])
    }
    return found.values()
  }

  /* Sentences that go on from one year to the next, initiative by initiative. */
  const similarPieces = (): Iterable<PackedRows> => {
    upTo(total)
    return similarSentences(
      cellsOfInitiatives(),
      (at) => {
        const from = order.starts[at] as number
        const some = order.rows.subarray(from, order.starts[at + 1] ?? total)
        const row = some[0] as number
        return {
          fiscal_year: yearOf(lines, cell[row] as number),
          kind: kinds[kindOf(lines, cell[row] as number)] ?? 'result',
          from,
          texts: Array.from(some, (one) => matchText(sentenceOf(lines, one))),
          departments: Array.from(some, (one) => activities.joinedOf(departmentCodes?.[one] ?? 0)),
          bigrams: null,
        }
      },
      activities.ids.of,
    )
  }

  return {
    isAhead,
    activity: piecesOf(activities.pack, total),
    activityDepartment: piecesOf(activities.packDepartments, null),
    publicComments,
    similarActivity: { length: null, pieces: similarPieces } satisfies PackedTable,
    small: {
      ...small,
      initiative: small.initiative.map((one, index) => ({ ...one, entries: entriesOf[index] ?? 0 })),
    },
  }
}
