import { entryTypes } from '../../domain/entryType.ts'
import { partEnd, stableId } from '../../domain/id.ts'
import { kinds } from '../../domain/kind.ts'
import { heldOutcomes, outcomes } from '../../domain/outcome.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import type { Site } from '../../domain/site.ts'
import { initiativeId } from '../identify.ts'
import { readDate } from '../normalise/date.ts'
import { knownDepartments, splitDepartments } from '../normalise/department.ts'
import { fold } from '../normalise/fold.ts'
import { readPublicCommentTitle } from '../normalise/publicComment.ts'
import { readCount, readNumber } from '../shapes/exchangeValues.ts'
import { currentNames, type Loaded, successorsIn, toTables } from '../tables.ts'
import type { Lines } from './collectLines.ts'
import { growingNumbers } from './growing.ts'
import { absent } from './lineColumns.ts'
import { lineSentences } from './lineSentences.ts'
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
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly offsets: Int32Array
}

/** Some texts out of many, in the order of `rows`: not copied where they all follow each other, else as many together as do. */
const textColumn = (
  texts: Texts,
  rows: Int32Array,
  isThere: Uint8Array<ArrayBuffer> | null = null,
): PackedColumn => {
  const { length } = rows
  const offsets = new Int32Array(length + 1)
  const first = rows[0] ?? 0
  const start = texts.offsets[first] as number
  let isRun = true
  let end = 0
  for (let at = 0; at < length; at++) {
    const row = rows[at] as number
    if (row !== first + at) isRun = false
    end += (texts.offsets[row + 1] as number) - (texts.offsets[row] as number)
    offsets[at + 1] = end
  }
  if (isRun) return { kind: 'texts', bytes: texts.bytes.subarray(start, start + end), offsets, isThere }
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

/** The codes that stand in `rows`, in order of first appearance. */
const standing = (codes: Int32Array, rows: Int32Array, count: number): readonly number[] => {
  const isFound = new Uint8Array(count)
  const found: number[] = []
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] as number] as number
    if (isFound[code] === 1) continue
    isFound[code] = 1
    found.push(code)
  }
  return found
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
  const known = knownDepartments([...lines.usedDepartments].map((code) => departmentTexts[code] ?? ''))
  if (lines.hasEmptyDepartment) known.add('')
  const namesOf = departmentTexts.map((text) => splitDepartments(text, known))
  const joined = codes()
  const joinedOf = Int32Array.from(namesOf, (names) => joined.code(names.join('、')))
  const noCodes = new Int32Array(count)
  const departmentOf = departmentCodes ?? noCodes

  /* Places: what the head of a source says, and the row and column that most lines give themselves. */
  const files = codes()
  const sheets = codes()
  const fileOfHead = Int32Array.from(lines.places, ({ file }) => files.code(file))
  const sheetOfHead = Int32Array.from(lines.places, ({ sheet }) => (sheet === null ? absent : sheets.code(sheet))) // prettier-ignore
  const rowOfHead = Int32Array.from(lines.places, ({ row }) => row ?? absent)
  const columnOfHead = Int32Array.from(lines.places, ({ column }) => column ?? absent)
  const placed = (given: Int32Array, ofHead: Int32Array, some: Int32Array): Int32Array<ArrayBuffer> => {
    const values = pick(given, some)
    for (let at = 0; at < some.length; at++)
      if (lines.row[some[at] as number] === absent)
        values[at] = ofHead[lines.head[some[at] as number] as number] as number
    return values
  }

  /* What is the same for all lines with the same words is made once for those. */
  const wordTexts = <Key extends 'municipality' | 'section' | 'initiative'>(key: Key) => {
    const found = codes()
    const of = Int32Array.from(shownWords, (one) => found.code(one[key]))
    return { of, texts: found.texts() }
  }
  const municipality = wordTexts('municipality')
  const section = wordTexts('section')
  const name = wordTexts('initiative')
  const searched = codes()
  const searchedOf = Int32Array.from(shownWords, ({ initiative, guideline, policy }) => searched.code(fold(`${initiative} ${guideline} ${policy}`))) // prettier-ignore
  const categoryOf = Int32Array.from(shownWords, ({ category }) => category ?? absent)
  const yearOfCell = Int32Array.from(lines.cells.right, (one) => one >> 1)
  const kindOfCell = Int32Array.from(lines.cells.right, (one) => one & 1)
  const held = outcomes.map((outcome) => heldOutcomes.some((one) => one === outcome))
  const heldOf = (some: Int32Array): Uint8Array => {
    const values = new Uint8Array(some.length)
    for (let at = 0; at < some.length; at++)
      values[at] = held[lines.outcome[some[at] as number] as number] ? 1 : 0
    return values
  }

  const enumOf = (of: Int32Array, all: readonly string[], standing: readonly number[]) => {
    const { place, found } = inOrder(of, standing, all)
    return { of: through(of, place), texts: found }
  }
  const standingWords = standing(lines.words, rows, lines.wordings.left.length)
  const cityEnum = enumOf(municipality.of, municipality.texts, standingWords)
  const sectionEnum = enumOf(section.of, section.texts, standingWords)
  const reportEnum = enumOf(fileOfHead, files.texts(), standing(lines.head, rows, lines.places.length))
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
      const words = pick(lines.words, some)
      const heads = pick(lines.head, some)
      const initiativesOfSome = through(words, initiativeOfWords)
      return [
        ['activity_id', textColumn(ids, places)],
        ['initiative_id', { kind: 'codes', codes: initiativesOfSome, texts: idTexts }],
        ['municipality', { kind: 'codes', codes: through(words, cityEnum.of), texts: cityEnum.texts }],
        ['section', { kind: 'codes', codes: through(words, sectionEnum.of), texts: sectionEnum.texts }],
        ['initiative', { kind: 'codes', codes: through(words, name.of), texts: name.texts }],
        ['initiative_position', { kind: 'integers', values: initiativesOfSome.map((code) => code + 1) }],
        ['category', { kind: 'integers', values: through(words, categoryOf) }],
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
        ['report', { kind: 'codes', codes: through(heads, reportEnum.of), texts: reportEnum.texts }],
        ['sheet', { kind: 'codes', codes: through(heads, sheetOfHead), texts: sheetTexts }],
        ['row', { kind: 'integers', values: placed(lines.row, rowOfHead, some) }],
        ['column', { kind: 'integers', values: placed(lines.column, columnOfHead, some) }],
        ['value', doubles('value', some)],
        ['target', doubles('target', some)],
        ['unit', { kind: 'codes', codes: through(pick(valueCodes.unit ?? noCodes, some), unitOf), texts: unitTexts }], // prettier-ignore
        ['matched', textColumn(match, places, matchDiffers.slice(from, to))],
        ['folded', textColumn(folded, places, foldDiffers.slice(from, to))],
        ['words', { kind: 'codes', codes: through(words, searchedOf), texts: searchedTexts }],
      ]
    })

  /* Departments of activities: one row for each name. */
  const currentIn = currentNames(successorsIn(joining, sites), small.municipality.map((one) => one.municipality ?? '')) // prettier-ignore
  const activityDepartment = (): PackedTable => {
    const departments = codes()
    const currents = codes()
    const places = growingNumbers(total + 1)
    const names = growingNumbers(total + 1)
    const currentOnes = growingNumbers(total + 1)
    const positions = growingNumbers(total + 1)
    /* What the names of a text come to in a municipality, by the codes of both. */
    const named: { readonly name: number; readonly current: number }[][][] = []
    const namesIn = (city: number, text: number) =>
      (namesOf[text] ?? []).map((department) => ({
        name: departments.code(department),
        current: currents.code(currentIn.get(municipality.texts[city] ?? '')?.get(department) ?? department),
      }))
    for (let place = 0; place < total; place++) {
      const row = rows[place] as number
      const text = departmentOf[row] as number
      const city = municipality.of[lines.words[row] as number] as number
      const some = ((named[city] ??= [])[text] ??= namesIn(city, text))
      for (let at = 0; at < some.length; at++) {
        places.push(place)
        names.push(some[at]?.name ?? absent)
        currentOnes.push(some[at]?.current ?? absent)
        positions.push(at + 1)
      }
    }
    const texts = departments.texts()
    const currentTexts = currents.texts()
    const departmentIds = texts.map((one) => stableId([one]))
    const currentIds = currentTexts.map((one) => stableId([one]))
    return {
      enums: new Map([
        ['department', texts],
        ['current_department', currentTexts],
      ]),
      length: places.length(),
      pieces: () =>
        piecesOf(places.view(), (some, from) => {
          const to = from + some.length
          const ofSome = names.view().slice(from, to)
          const current = currentOnes.view().slice(from, to)
          return [
            ['activity_id', textColumn(ids, some)],
            ['department', { kind: 'codes', codes: ofSome, texts }],
            ['department_id', { kind: 'codes', codes: ofSome, texts: departmentIds }],
            ['position', { kind: 'integers', values: positions.view().slice(from, to) }],
            ['current_department', { kind: 'codes', codes: current, texts: currentTexts }],
            ['current_department_id', { kind: 'codes', codes: current, texts: currentIds }],
          ]
        }),
    }
  }

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
  for (const row of rows) entriesOf[initiativeOfWords[lines.words[row] as number] as number]!++

  const matchedAt = (place: number): string =>
    matchDiffers[place] === 1
      ? textOf(match.bytes, match.offsets[place] as number, match.offsets[place + 1] as number)
      : sentenceOf(lines, rows[place] as number)

  /* The cells of each initiative, both in order of their first activities. */
  const cellsOfInitiatives = (): Iterable<readonly number[]> => {
    const found = new Map<number, number[]>()
    for (let at = 0; at < starts.length; at++) {
      const initiative = initiativeOfWords[
        lines.words[rows[starts[at] as number] as number] as number
      ] as number
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
