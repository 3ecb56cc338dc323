import { entryTypes } from '../../domain/entryType.ts'
import { feedLanes, hashNumber, type Lanes, mixLanes, openLanes, partEnd, stableId } from '../../domain/id.ts'
import { kinds } from '../../domain/kind.ts'
import { heldOutcomes, outcomes } from '../../domain/outcome.ts'
import type { PackedColumn, PackedRows } from '../../domain/packedTable.ts'
import { publicCommentRoles } from '../../domain/publicComment.ts'
import { fold } from '../normalise/fold.ts'
import { matchText } from '../normalise/matchText.ts'
import { readNumber } from '../shapes/exchangeValues.ts'
import { codes } from './codes.ts'
import type { Lines } from './collectLines.ts'
import { fewTexts } from './fewTexts.ts'
import { growingIds } from './growingIds.ts'
import { growingNumbers } from './growing.ts'
import { absent } from './lineColumns.ts'
import { picked } from './picked.ts'
import { hasCapitals, isMixed, readSentence, textOf } from './sentence.ts'
import { textsOf } from './textsOf.ts'
import { kindOf, yearOf } from './understandLines.ts'

/** How many rows are packed at a time: as many as the engine keeps together in a table. */
export const pieceLength = 122_880

/** The words of an initiative as they are shown, with its id and the one that its printed words alone would give. */
export interface ShownWords {
  readonly id: string
  readonly wordingId: string
  readonly municipality: string
  readonly section: string
  readonly initiative: string
  readonly category: number | null
}

/** What the codes of lines come to. */
export interface Meanings {
  readonly wordsOf: (words: number) => ShownWords
  readonly departmentsOf: (text: number) => readonly string[]
  /** The name that a department goes by now. */
  readonly currentOf: (municipality: string, department: string) => string
}

const isHeld = outcomes.map((outcome) => heldOutcomes.some((one) => one === outcome))

/** Numbers by a code, made when the code is met first. */
const numbersBy = (make: (code: number) => number) => {
  const made: number[] = []
  return (code: number): number => (made[code] ??= make(code))
}

/**
 * The rows of the tables of activities and their departments, cell by cell, made of the lines of an exchange table. A
 * line is meant by its index; `lines` given to any method may have more lines than those given before.
 */
export const activityRows = ({ wordsOf, departmentsOf, currentOf }: Meanings) => {
  const rows = growingNumbers()
  const starts = growingNumbers()
  const positions = growingNumbers()
  const ids = growingIds()
  let matchHashes = new Float64Array(1024)
  /* Where NFKC may change a sentence what it is matched by, and where it is not the sentence itself what it is found by. */
  const matched = fewTexts()
  const folded = fewTexts()

  const initiatives = codes()
  const municipalities = codes()
  const sections = codes()
  const names = codes()
  const joined = codes()
  const reports = codes()
  const sheets = codes()
  const units = codes()
  const departments = codes()
  const currents = codes()

  /* Of each words: their initiative, municipality, section, name and category. */
  const shown: ShownWords[] = []
  const shownOf = (words: number): ShownWords => (shown[words] ??= wordsOf(words))
  const initiativeOf = numbersBy((words) => initiatives.code(shownOf(words).id))
  const municipalityOf = numbersBy((words) => municipalities.code(shownOf(words).municipality))
  const sectionOf = numbersBy((words) => sections.code(shownOf(words).section))
  const nameOf = numbersBy((words) => names.code(shownOf(words).initiative))
  const categoryOf = numbersBy((words) => shownOf(words).category ?? absent)
  const split: (readonly string[])[] = []
  const namesOf = (text: number): readonly string[] => (split[text] ??= departmentsOf(text))
  const joinedOf = numbersBy((text) => joined.code(namesOf(text).join('、')))

  /* What the id of a sentence is hashed from before the sentence itself, by cell. */
  const openings: (Lanes | undefined)[] = []
  const openingOf = (lines: Lines, cell: number, words: number): Lanes => {
    const known = openings[cell]
    if (known) return known
    const opened = openLanes()
    feedLanes(opened, [shownOf(words).wordingId, yearOf(lines, cell), kinds[kindOf(lines, cell)], ''].join(partEnd)) // prettier-ignore
    return (openings[cell] = opened)
  }

  const id = openLanes()
  const match = openLanes()
  const start = openLanes()
  let fedFirst = new Int32Array(1024)
  let fedSecond = new Int32Array(1024)
  let firsts = new Uint32Array(1024)
  let seconds = new Uint32Array(1024)
  let slots = new Int32Array(2048)

  /* The places of a cell whose ids would be equal but for their ordinal, by the first of them. */
  const equalsIn = (size: number): number[][] => {
    if (size === 1) return []
    const width = 2 ** Math.ceil(Math.log2(size * 2))
    slots.fill(absent, 0, width)
    const groups = new Map<number, number[]>()
    for (let at = 0; at < size; at++) {
      const first = firsts[at] as number
      for (let slot = first & (width - 1); ; slot = (slot + 1) & (width - 1)) {
        const other = slots[slot] as number
        if (other === absent) {
          slots[slot] = at
          break
        }
        if (firsts[other] === first && seconds[other] === seconds[at]) {
          const group = groups.get(other)
          if (group) group.push(at)
          else groups.set(other, [other, at])
          break
        }
      }
    }
    return [...groups.values()]
  }

  const takeSentence = ({ texts }: Lines, row: number): void => {
    const [from, to] = [texts.offsets[row] as number, texts.offsets[row + 1] as number]
    match.first = start.first
    match.second = start.second
    const place = rows.length() - 1
    const said = readSentence(texts.bytes, from, to, id, match)
    if (said !== 0) {
      const text = textOf(texts.bytes, from, to)
      if (said > hasCapitals) {
        const matches = matchText(text)
        match.first = start.first
        match.second = start.second
        feedLanes(match, matches)
        if (said >= isMixed) matched.add(place, matches)
      }
      const found = fold(text)
      if (found !== text) folded.add(place, found)
    }
    mixLanes(match)
    if (place >= matchHashes.length) {
      const wider = new Float64Array(matchHashes.length * 2)
      wider.set(matchHashes)
      matchHashes = wider
    }
    matchHashes[place] = hashNumber(match)
  }

  /** Takes the entries of one cell, by their lines. */
  const takeCell = (lines: Lines, ofCell: Int32Array): void => {
    const size = ofCell.length
    if (size > firsts.length) {
      const wider = 2 ** Math.ceil(Math.log2(size))
      fedFirst = new Int32Array(wider)
      fedSecond = new Int32Array(wider)
      firsts = new Uint32Array(wider)
      seconds = new Uint32Array(wider)
      slots = new Int32Array(wider * 2)
    }
    const departmentCodes = lines.codesOf('department')
    const departmentTexts = lines.by.department.texts
    starts.push(rows.length())
    for (let at = 0; at < size; at++) {
      const row = ofCell[at] as number
      const given = lines.position[row] as number
      rows.push(row)
      positions.push(given === absent ? at + 1 : given)
      const opened = openingOf(lines, lines.cell[row] as number, lines.words[row] as number)
      id.first = opened.first
      id.second = opened.second
      takeSentence(lines, row)
      feedLanes(id, partEnd)
      feedLanes(id, departmentTexts[departmentCodes?.[row] ?? 0] ?? '')
      fedFirst[at] = id.first
      fedSecond[at] = id.second
      mixLanes(id)
      firsts[at] = id.first
      seconds[at] = id.second
    }
    /* The ordinal among equals goes by their place in the cell. */
    const ordinals = new Map<number, number>()
    const placeInCell = (at: number) => Math.max(0, lines.position[ofCell[at] as number] as number)
    for (const group of equalsIn(size))
      group.sort((a, b) => placeInCell(a) - placeInCell(b)).forEach((at, place) => ordinals.set(at, place + 1)) // prettier-ignore
    for (let at = 0; at < size; at++) {
      id.first = fedFirst[at] as number
      id.second = fedSecond[at] as number
      feedLanes(id, ordinals.size === 0 ? `${partEnd}1` : `${partEnd}${ordinals.get(at) ?? 1}`)
      mixLanes(id)
      ids.push(id)
    }
  }

  const through = (values: Int32Array, of: (code: number) => number): Int32Array<ArrayBuffer> => {
    const found = new Int32Array(values.length)
    for (let at = 0; at < values.length; at++) found[at] = of(values[at] as number)
    return found
  }
  /* A code below 0 is nothing. */
  const coded = (found: Int32Array<ArrayBuffer>, texts: readonly string[]): PackedColumn => ({ kind: 'codes', codes: found, texts }) // prettier-ignore
  const integers = (values: Int32Array<ArrayBuffer>): PackedColumn => ({ kind: 'integers', values })
  const codesOf = (lines: Lines, name: 'department' | 'value' | 'target' | 'unit', some: Int32Array) => {
    const given = lines.codesOf(name)
    return given ? picked(given, some) : new Int32Array(some.length)
  }

  /** Rows of activities, from a place up to another. */
  const pack = (lines: Lines, from: number, to: number): PackedRows => {
    const some = rows.view().slice(from, to)
    const words = picked(lines.words, some)
    const heads = picked(lines.head, some)
    const cells = picked(lines.cell, some)
    const initiative = through(words, initiativeOf)
    const reportOf = numbersBy((head) => reports.code(lines.places[head]?.file ?? ''))
    const sheetOf = numbersBy((head) => { const { sheet = null } = lines.places[head] ?? {}; return sheet === null ? absent : sheets.code(sheet) }) // prettier-ignore
    const unitOf = numbersBy((code) => { const unit = lines.by.unit.texts[code] ?? ''; return unit === '' ? absent : units.code(unit) }) // prettier-ignore
    const placed = (given: Int32Array, ofHead: 'row' | 'column'): Int32Array<ArrayBuffer> => {
      const values = picked(given, some)
      for (let at = 0; at < some.length; at++)
        if (lines.row[some[at] as number] === absent) values[at] = lines.places[heads[at] as number]?.[ofHead] ?? absent // prettier-ignore
      return values
    }
    const doubles = (column: 'value' | 'target'): PackedColumn => {
      const numberOf = numbersBy((code) => readNumber((lines.by[column].texts[code] ?? '').trim()) ?? Number.NaN) // prettier-ignore
      const given = codesOf(lines, column, some)
      const values = new Float64Array(given.length)
      for (let at = 0; at < given.length; at++) values[at] = numberOf(given[at] as number)
      return { kind: 'doubles', values }
    }
    const held = (given: Int32Array): PackedColumn => {
      const values = new Uint8Array(given.length)
      for (let at = 0; at < given.length; at++) values[at] = isHeld[given[at] as number] ? 1 : 0
      return { kind: 'booleans', values }
    }
    const outcome = picked(lines.outcome, some)
    const municipality = through(words, municipalityOf)
    const section = through(words, sectionOf)
    const name = through(words, nameOf)
    const department = through(codesOf(lines, 'department', some), joinedOf)
    const report = through(heads, reportOf)
    const sheet = through(heads, sheetOf)
    const unit = through(codesOf(lines, 'unit', some), unitOf)
    const enums = new Map([
      ['municipality', municipalities.texts()],
      ['section', sections.texts()],
      ['report', reports.texts()],
    ] as const)
    const enumerated = (column: 'municipality' | 'section' | 'report', found: Int32Array<ArrayBuffer>) => coded(found, enums.get(column) ?? []) // prettier-ignore
    return {
      enums,
      length: some.length,
      columns: new Map<string, PackedColumn>([
        ['activity_id', ids.between(from, to)],
        ['initiative_id', coded(initiative, initiatives.texts())],
        ['municipality', enumerated('municipality', municipality)],
        ['section', enumerated('section', section)],
        ['initiative', coded(name, names.texts())],
        ['initiative_position', integers(initiative.map((code) => code + 1))],
        ['category', integers(through(words, categoryOf))],
        ['department', coded(department, joined.texts())],
        ['fiscal_year', integers(cells.map((cell) => yearOf(lines, cell)))],
        ['kind', coded(cells.map((cell) => kindOf(lines, cell)), kinds)], // prettier-ignore
        ['position', integers(positions.view().slice(from, to))],
        ['text', textsOf(lines.texts, some)],
        ['matched', matched.between(from, to)],
        ['match_hash', { kind: 'doubles', values: matchHashes.slice(from, to) }],
        ['folded', folded.between(from, to)],
        ['entry_type', coded(picked(lines.entryType, some), entryTypes)],
        ['outcome', coded(outcome, outcomes)],
        ['held', held(outcome)],
        ['public_comment', coded(picked(lines.role, some), publicCommentRoles)],
        ['report', enumerated('report', report)],
        ['sheet', coded(sheet, sheets.texts())],
        ['row', integers(placed(lines.row, 'row'))],
        ['column', integers(placed(lines.column, 'column'))],
        ['value', doubles('value')],
        ['target', doubles('target')],
        ['unit', coded(unit, units.texts())],
      ]),
    }
  }

  /* What the names of a text come to in a municipality, by the codes of both: what they are called, and what they are called now. */
  const named: { readonly names: readonly number[]; readonly current: readonly number[] }[][] = []
  const namedIn = (city: number, text: number) => {
    const municipality = municipalities.texts()[city] ?? ''
    const names = namesOf(text)
    return {
      names: names.map((name) => departments.code(name)),
      current: names.map((name) => currents.code(currentOf(municipality, name))),
    }
  }
  /** The departments of activities from a place up to another: one row for each name. */
  const packDepartments = (lines: Lines, from: number, to: number): PackedRows => {
    const texts = codesOf(lines, 'department', rows.view().slice(from, to))
    const cities = through(picked(lines.words, rows.view().slice(from, to)), municipalityOf)
    const ofPlace = (place: number) => {
      const inCity = (named[cities[place] as number] ??= [])
      return (inCity[texts[place] as number] ??= namedIn(cities[place] as number, texts[place] as number))
    }
    let length = 0
    let isOneEach = true
    for (let place = 0; place < texts.length; place++) {
      const { length: names } = ofPlace(place).names
      length += names
      if (names !== 1) isOneEach = false
    }
    const [places, found, current, order] = [0, 0, 0, 0].map(() => new Int32Array(length)) as [Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] // prettier-ignore
    for (let [place, row] = [0, 0]; place < texts.length; place++) {
      const { names, current: now } = ofPlace(place)
      for (let at = 0; at < names.length; at++, row++) {
        places[row] = from + place
        found[row] = names[at] as number
        current[row] = now[at] as number
        order[row] = at + 1
      }
    }
    const names = departments.texts()
    const currentNames = currents.texts()
    return {
      enums: new Map([
        ['department', names],
        ['current_department', currentNames],
      ]),
      length,
      columns: new Map<string, PackedColumn>([
        ['activity_id', isOneEach ? ids.between(from, to) : ids.of(places)],
        ['department', coded(found, names)],
        ['department_id', coded(found, names.map((one) => stableId([one])))], // prettier-ignore
        ['position', integers(order)],
        ['current_department', coded(current, currentNames)],
        ['current_department_id', coded(current, currentNames.map((one) => stableId([one])))], // prettier-ignore
      ]),
    }
  }

  return {
    /** The line of each place. */
    rows,
    /** The place where each cell starts. */
    starts,
    ids,
    /** Gives an initiative its position, if it has none yet: that of the order in which they are met. */
    meet: (words: number): void => void initiativeOf(words),
    initiativeOf,
    takeCell,
    pack,
    packDepartments,
    namesOf,
    joinedOf,
    shownOf,
  }
}

export type ActivityRows = ReturnType<typeof activityRows>
