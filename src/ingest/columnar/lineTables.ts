import { entryTypes } from '../../domain/entryType.ts'
import { partEnd, stableId } from '../../domain/id.ts'
import { kinds } from '../../domain/kind.ts'
import { heldOutcomes, outcomes } from '../../domain/outcome.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import type { Site } from '../../domain/site.ts'
import { initiativeId } from '../identify.ts'
import { readDate } from '../normalise/date.ts'
import { splitDepartments } from '../normalise/department.ts'
import { fold } from '../normalise/fold.ts'
import { readPublicCommentTitle } from '../normalise/publicComment.ts'
import { readCount, readNumber } from '../shapes/exchangeValues.ts'
import { currentNames, type Loaded, successorsIn, toTables } from '../tables.ts'
import type { Lines } from './collectLines.ts'
import { growingNumbers } from './growing.ts'
import { absent } from './lineColumns.ts'
import { lineSentences } from './lineSentences.ts'
import { pairs } from './pairs.ts'
import type { PackedColumn, PackedRows, PackedTable } from '../../domain/packedTable.ts'
import { textOf } from './sentence.ts'
import { similarSentences } from './similarSentences.ts'
import { fullWordsOf, kindOf, sentenceOf, yearOf } from './understandLines.ts'

/** How many rows are packed at a time: as many as the engine keeps together in a table. */
const pieceLength = 122_880

/** Texts as codes, numbered in order of first appearance. */
const codes = () => {
  const of = new Map<string, number>()
  return {
    code(text: string): number {
      const known = of.get(text)
      if (known !== undefined) return known
      of.set(text, of.size)
      return of.size - 1
    },
    texts: () => [...of.keys()],
  }
}

interface Texts {
  readonly bytes: Uint8Array
  readonly offsets: Int32Array
}

/** Some texts out of many, in the order of `rows`; rows that follow each other are copied together. */
const textColumn = (
  texts: Texts,
  rows: Int32Array,
  isThere: Uint8Array<ArrayBuffer> | null = null,
): PackedColumn => {
  const { length } = rows
  const offsets = new Int32Array(length + 1)
  let end = 0
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number
    end += (texts.offsets[row + 1] as number) - (texts.offsets[row] as number)
    offsets[at + 1] = end
  }
  const bytes = new Uint8Array(end)
  for (let at = 0; at < length;) {
    const first = at++
    while (at < length && rows[at] === (rows[at - 1] as number) + 1) at++
    const from = texts.offsets[rows[first] as number] as number
    bytes.set(texts.bytes.subarray(from, texts.offsets[(rows[at - 1] as number) + 1]), offsets[first])
  }
  return { kind: 'texts', bytes, offsets, isThere }
}

const placesFrom = (from: number, length: number): Int32Array<ArrayBuffer> => {
  const places = new Int32Array(length)
  for (let at = 0; at < length; at++) places[at] = from + at
  return places
}

const pick = (values: Int32Array, rows: Int32Array): Int32Array<ArrayBuffer> => {
  const picked = new Int32Array(rows.length)
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at] as number] as number
  return picked
}

const through = (values: Int32Array, map: Int32Array): Int32Array<ArrayBuffer> => {
  const mapped = new Int32Array(values.length)
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number
    mapped[at] = value < 0 ? absent : (map[value] as number)
  }
  return mapped
}

function* piecesOf(
  rows: Int32Array<ArrayBuffer>,
  pack: (rows: Int32Array<ArrayBuffer>, from: number) => [string, PackedColumn][],
): Iterable<PackedRows> {
  for (let at = 0; at < rows.length; at += pieceLength) {
    const some = rows.subarray(at, at + pieceLength)
    yield { length: some.length, columns: new Map(pack(some, at)) }
  }
}

/** The texts of `codes` that stand in `rows`, in order of first appearance, and for every code its place among them. */
const inOrder = (codes: ArrayLike<number>, rows: ArrayLike<number>, texts: readonly string[]) => {
  const place = new Int32Array(texts.length).fill(absent)
  const found: string[] = []
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] as number] as number
    if (code >= 0 && place[code] === absent) {
      place[code] = found.length
      found.push(texts[code] as string)
    }
  }
  return { place, found }
}

/**
 * The tables of one exchange file as `toTables` would make them of its rows, the big ones packed. `loaded` has one row
 * for every cell of every report. The ids of sentences are made here. Throws a SuccessorCycleError.
 */
export const lineTables = (lines: Lines, loaded: Loaded, sites: readonly Site[]) => {
  const { joining } = loaded
  const { count, texts, cell, entryType } = lines
  const small = toTables(loaded, sites)

  /* What each code of words comes to: its initiative's id, and the words that are shown of it. */
  const wordingIds = new Map<number, string>()
  const shownWords = Array.from(lines.wordings.left, (_, code) => {
    const { wording, printed: own } = fullWordsOf(lines, code)
    const wordingId = wordingIds.get(wording) ?? initiativeId(own)
    wordingIds.set(wording, wordingId)
    const id = joining?.identities.get(wordingId) ?? wordingId
    return { ...own, ...joining?.shown.get(id), id }
  })
  const initiatives = codes()
  for (const { initiative_id } of small.initiative) initiatives.code(initiative_id)
  const initiativeOfWords = Int32Array.from(shownWords, ({ id }) => initiatives.code(id))
  const idTexts = initiatives.texts()

  /* The cells of an initiative: several wordings of it may share one. */
  const shownCells = codes()
  const cellOf = Int32Array.from(lines.cells.left, (wording, code) => {
    const wordingId = wordingIds.get(wording) ?? ''
    return shownCells.code(`${joining?.identities.get(wordingId) ?? wordingId} ${yearOf(lines, code)} ${kinds[kindOf(lines, code)]}`) // prettier-ignore
  })

  /* Activities stand cell by cell, the cells in order of their first activity. */
  const order = new Int32Array(shownCells.texts().length).fill(absent)
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
  const positions = new Int32Array(count)
  const next = starts.slice()
  for (let index = 0; index < count; index++) {
    if (entryType[index] === empty) continue
    const at = order[cellOf[cell[index] as number] as number] as number
    const place = next[at] as number
    next[at] = place + 1
    rows[place] = index
    const given = lines.position[index] as number
    positions[index] = given === absent ? place - (starts[at] as number) + 1 : given
  }

  const departmentCodes = lines.codesOf('department')
  const departmentTexts = lines.by.department.texts
  const sentences = lineSentences(
    lines,
    { rows, starts },
    (code) => [wordingIds.get(lines.cells.left[code] as number) ?? '', yearOf(lines, code), kinds[kindOf(lines, code)], ''].join(partEnd), // prettier-ignore
    (row) => departmentTexts[departmentCodes?.[row] ?? 0] ?? '',
  )
  const { ids, match, matchDiffers, folded, foldDiffers } = sentences

  /* Departments: split once a text. */
  const known = new Set([...lines.usedDepartments].map((code) => departmentTexts[code] ?? '').filter((name) => !/[、，,／/・]/u.test(name))) // prettier-ignore
  if (lines.hasEmptyDepartment) known.add('')
  const namesOf = departmentTexts.map((text) => splitDepartments(text, known))
  const joined = codes()
  const joinedOf = Int32Array.from(namesOf, (names) => joined.code(names.join('、')))
  const noCodes = new Int32Array(count)
  const departmentOf = departmentCodes ?? noCodes

  /* Places. */
  const files = codes()
  const sheets = codes()
  const fileOf = new Int32Array(count)
  const sheetOf = new Int32Array(count)
  const rowOf = new Int32Array(count)
  const columnOf = new Int32Array(count)
  let lastHead = absent
  let lastFile = 0
  let lastSheet = absent
  for (let index = 0; index < count; index++) {
    const isWhole = lines.row[index] === absent
    if (isWhole || lines.head[index] !== lastHead) {
      const place = lines.placeOf(index)
      lastHead = isWhole ? absent : (lines.head[index] as number)
      lastFile = files.code(place.file)
      lastSheet = place.sheet === null ? absent : sheets.code(place.sheet)
      rowOf[index] = place.row ?? absent
      columnOf[index] = place.column ?? absent
    }
    fileOf[index] = lastFile
    sheetOf[index] = lastSheet
    if (!isWhole) {
      rowOf[index] = lines.row[index] as number
      columnOf[index] = lines.column[index] as number
    }
  }

  const wordTexts = <Key extends 'municipality' | 'section' | 'initiative'>(key: Key) => {
    const found = codes()
    const of = Int32Array.from(shownWords, (one) => found.code(one[key]))
    return { of: through(lines.words, of), texts: found.texts() }
  }
  const municipality = wordTexts('municipality')
  const section = wordTexts('section')
  const name = wordTexts('initiative')
  const searched = codes()
  const searchedOf = through(lines.words, Int32Array.from(shownWords, ({ initiative, guideline, policy }) => searched.code(fold(`${initiative} ${guideline} ${policy}`)))) // prettier-ignore
  const initiativeOf = through(lines.words, initiativeOfWords)
  const categoryOf = through(
    lines.words,
    Int32Array.from(shownWords, ({ category }) => category ?? absent),
  )
  const yearOfCell = Int32Array.from(lines.cells.right, (one) => one >> 1)
  const kindOfCell = Int32Array.from(lines.cells.right, (one) => one & 1)
  const held = outcomes.map((outcome) => heldOutcomes.some((one) => one === outcome))
  const heldOf = (some: Int32Array): Uint8Array => {
    const values = new Uint8Array(some.length)
    for (let at = 0; at < some.length; at++)
      values[at] = held[lines.outcome[some[at] as number] as number] ? 1 : 0
    return values
  }

  const enumOf = ({ of, texts: all }: { of: Int32Array; texts: readonly string[] }) => {
    const { place, found } = inOrder(of, rows, all)
    return { of: through(of, place), texts: found }
  }
  const cityEnum = enumOf(municipality)
  const sectionEnum = enumOf(section)
  const reportEnum = enumOf({ of: fileOf, texts: files.texts() })
  const valueCodes = {
    value: lines.codesOf('value'),
    target: lines.codesOf('target'),
    unit: lines.codesOf('unit'),
  }
  const numbersOf = (column: 'value' | 'target') => lines.by[column].texts.map((text) => readNumber(text.trim()) ?? Number.NaN) // prettier-ignore
  const numbers = { value: numbersOf('value'), target: numbersOf('target') }
  const doubles = (column: 'value' | 'target', some: Int32Array): PackedColumn => {
    const values = new Float64Array(some.length)
    const codesOfAll = valueCodes[column] ?? noCodes
    for (let at = 0; at < some.length; at++)
      values[at] = numbers[column][codesOfAll[some[at] as number] as number] ?? Number.NaN
    return { kind: 'doubles', values }
  }
  const unitTexts = lines.by.unit.texts
  const unitOf = Int32Array.from(unitTexts, (text, code) => (text === '' ? absent : code))
  const sheetTexts = sheets.texts()
  const joinedTexts = joined.texts()
  const searchedTexts = searched.texts()

  const activityPieces = () =>
    piecesOf(rows, (some, from) => {
      const to = from + some.length
      sentences.upTo(to)
      const places = placesFrom(from, some.length)
      const cellsOfSome = pick(cell, some)
      const initiativesOfSome = pick(initiativeOf, some)
      return [
        ['activity_id', textColumn(ids, places)],
        ['initiative_id', { kind: 'codes', codes: initiativesOfSome, texts: idTexts }],
        ['municipality', { kind: 'codes', codes: pick(cityEnum.of, some), texts: cityEnum.texts }],
        ['section', { kind: 'codes', codes: pick(sectionEnum.of, some), texts: sectionEnum.texts }],
        ['initiative', { kind: 'codes', codes: pick(name.of, some), texts: name.texts }],
        ['initiative_position', { kind: 'integers', values: initiativesOfSome.map((code) => code + 1) }],
        ['category', { kind: 'integers', values: pick(categoryOf, some) }],
        [
          'department',
          { kind: 'codes', codes: through(pick(departmentOf, some), joinedOf), texts: joinedTexts },
        ],
        ['fiscal_year', { kind: 'integers', values: through(cellsOfSome, yearOfCell) }],
        ['kind', { kind: 'codes', codes: through(cellsOfSome, kindOfCell), texts: kinds }],
        ['position', { kind: 'integers', values: pick(positions, some) }],
        ['text', textColumn(texts, some)],
        ['entry_type', { kind: 'codes', codes: pick(entryType, some), texts: entryTypes }],
        ['outcome', { kind: 'codes', codes: pick(lines.outcome, some), texts: outcomes }],
        ['held', { kind: 'booleans', values: heldOf(some) }],
        ['public_comment', { kind: 'codes', codes: pick(lines.role, some), texts: publicCommentRoles }],
        ['report', { kind: 'codes', codes: pick(reportEnum.of, some), texts: reportEnum.texts }],
        ['sheet', { kind: 'codes', codes: pick(sheetOf, some), texts: sheetTexts }],
        ['row', { kind: 'integers', values: pick(rowOf, some) }],
        ['column', { kind: 'integers', values: pick(columnOf, some) }],
        ['value', doubles('value', some)],
        ['target', doubles('target', some)],
        ['unit', { kind: 'codes', codes: through(pick(valueCodes.unit ?? noCodes, some), unitOf), texts: unitTexts }], // prettier-ignore
        ['matched', textColumn(match, places, matchDiffers.slice(from, to))],
        ['folded', textColumn(folded, places, foldDiffers.slice(from, to))],
        ['words', { kind: 'codes', codes: pick(searchedOf, some), texts: searchedTexts }],
      ]
    })

  /* Departments of activities: one row for each name. */
  const currentIn = currentNames(successorsIn(joining, sites), small.municipality.map((one) => one.municipality ?? '')) // prettier-ignore
  const departments = codes()
  const currents = codes()
  const departmentPlaces = growingNumbers(total + 1)
  const departmentNames = growingNumbers(total + 1)
  const departmentCurrents = growingNumbers(total + 1)
  const departmentPositions = growingNumbers(total + 1)
  /* What the names of a text come to in a municipality, by the codes of both. */
  const namedOf = pairs()
  const named: { readonly name: number; readonly current: number }[][] = []
  for (let place = 0; place < total; place++) {
    const row = rows[place] as number
    const text = departmentOf[row] as number
    const city = municipality.of[row] as number
    const some = (named[namedOf.code(text, city)] ??= (namesOf[text] ?? []).map((department) => ({
      name: departments.code(department),
      current: currents.code(currentIn.get(municipality.texts[city] ?? '')?.get(department) ?? department),
    })))
    for (let at = 0; at < some.length; at++) {
      departmentPlaces.push(place)
      departmentNames.push(some[at]?.name ?? absent)
      departmentCurrents.push(some[at]?.current ?? absent)
      departmentPositions.push(at + 1)
    }
  }
  const departmentTextsFound = departments.texts()
  const currentTexts = currents.texts()
  const departmentIds = departmentTextsFound.map((one) => stableId([one]))
  const currentIds = currentTexts.map((one) => stableId([one]))
  const departmentPieces = () =>
    piecesOf(departmentPlaces.view(), (some, from) => {
      const to = from + some.length
      const names = departmentNames.view().slice(from, to)
      const current = departmentCurrents.view().slice(from, to)
      return [
        ['activity_id', textColumn(ids, some)],
        ['department', { kind: 'codes', codes: names, texts: departmentTextsFound }],
        ['department_id', { kind: 'codes', codes: names, texts: departmentIds }],
        ['position', { kind: 'integers', values: departmentPositions.view().slice(from, to) }],
        ['current_department', { kind: 'codes', codes: current, texts: currentTexts }],
        ['current_department_id', { kind: 'codes', codes: current, texts: currentIds }],
      ]
    })

  const idAt = (place: number) => textOf(ids.bytes, ids.offsets[place] as number, ids.offsets[place + 1] as number) // prettier-ignore
  const procedure = publicCommentRoles.indexOf('procedure')
  const textAt = (
    column: 'period_start' | 'period_end' | 'submitters' | 'comments' | 'adopted',
    row: number,
  ) => (lines.by[column].texts[lines.codesOf(column)?.[row] ?? 0] ?? '').trim()
  const publicComments = () => {
    sentences.upTo(total)
    const places: number[] = []
    for (let place = 0; place < total; place++)
      if (lines.role[rows[place] as number] === procedure) places.push(place)
    return places.map((place) => {
      const row = rows[place] as number
      return {
        activity_id: idAt(place),
        title: readPublicCommentTitle(sentenceOf(lines, row)),
        department: departmentTexts[departmentOf[row] as number] ?? '',
        fiscal_year: yearOf(lines, cell[row] as number),
        kind: kinds[kindOf(lines, cell[row] as number)] ?? 'result',
        period_start: readDate(textAt('period_start', row)),
        period_end: readDate(textAt('period_end', row)),
        submitters: readCount(textAt('submitters', row)),
        comments: readCount(textAt('comments', row)),
        adopted: readCount(textAt('adopted', row)),
      }
    })
  }

  const entriesOf = new Int32Array(idTexts.length)
  for (const row of rows) entriesOf[initiativeOf[row] as number]!++

  const matchedAt = (place: number): string =>
    matchDiffers[place] === 1
      ? textOf(match.bytes, match.offsets[place] as number, match.offsets[place + 1] as number)
      : sentenceOf(lines, rows[place] as number)

  /* The cells of each initiative, both in order of their first activities. */
  const cellsOfInitiatives = (): Iterable<readonly number[]> => {
    const found = new Map<number, number[]>()
    for (let at = 0; at < starts.length; at++) {
      const initiative = initiativeOf[rows[starts[at] as number] as number] as number
      const known = found.get(initiative)
      if (known) known.push(at)
      else found.set(initiative, [at])
    }
    return found.values()
  }

  /* Sentences that go on from one year to the next, initiative by initiative. */
  const similarPieces = (): Iterable<PackedRows> => {
    sentences.upTo(total)
    return similarSentences(
      cellsOfInitiatives(),
      (at) => {
        const from = starts[at] as number
        const places = placesFrom(from, (starts[at + 1] ?? total) - from)
        const row = rows[from] as number
        return {
          fiscal_year: yearOf(lines, cell[row] as number),
          kind: kinds[kindOf(lines, cell[row] as number)] ?? 'result',
          from,
          texts: Array.from(places, matchedAt),
          departments: through(pick(departmentOf, pick(rows, places)), joinedOf),
          bigrams: null,
        }
      },
      (places) => textColumn(ids, places),
    )
  }

  const activity: PackedTable = {
    enums: new Map<string, readonly string[]>([
      ['municipality', cityEnum.texts],
      ['section', sectionEnum.texts],
      ['report', reportEnum.texts],
      ['words', searchedTexts],
    ]),
    length: rows.length,
    pieces: activityPieces,
  }
  const activityDepartment: PackedTable = {
    enums: new Map([
      ['department', departmentTextsFound],
      ['current_department', currentTexts],
    ]),
    length: departmentPlaces.view().length,
    pieces: departmentPieces,
  }
  return {
    activity,
    activityDepartment,
    publicComments,
    similarActivity: { enums: new Map(), length: null, pieces: similarPieces } satisfies PackedTable,
    small: {
      ...small,
      initiative: small.initiative.map((one, index) => ({ ...one, entries: entriesOf[index] ?? 0 })),
    },
  }
}
