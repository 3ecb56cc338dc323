import type { Place } from '../../domain/place.ts'
import type { Sheet } from '../sheet.ts'
import {
  goTogether,
  isEntryLabel,
  isLabel,
  isNameLabel,
  isYearOrKind,
  labelInCell,
  labelWords,
} from './formLabels.ts'

/** A form as a table: its labels head the columns, each initiative is a row. Texts around the form are rows of their own. */
export interface FormTable {
  readonly table: Sheet
  /** The row of the table that has the labels. */
  readonly headRow: number
  /** The row of the sheet with the first label. */
  readonly firstRow: number
  /** Where a place of the table stands in the sheet. */
  readonly placeOf: (place: Place) => Place
}

interface Cell {
  readonly row: number
  /** From 0. */
  readonly column: number
  readonly text: string
  /** Whether it stands behind its label in one cell, and so is none itself. */
  readonly isValue: boolean
}

interface Entry {
  readonly label: Cell
  readonly values: Cell[]
}

/* A form is no long table: in more rows, or with a name further down, none is looked for. */
const mostRows = 5_000
const deepestName = 60

/*
 * Many a name ends like a label (見守り活動, 健康づくり事業): it is a value where labels and values take turns, or where it
 * stands alone beside its label and another label follows below.
 */
const labelEnd = /.{2}(?:活動|事業|計画|取り?組み?|施策)$/u
const isNamedLikeLabel = (cells: readonly Cell[], below: readonly Cell[] = []): boolean => {
  const [label, name, ...others] = cells
  const [next] = below
  if (!label || !name || !labelEnd.test(name.text) || isYearOrKind(name.text) || others.length % 2 > 0)
    return false
  if (others.length === 0)
    return next?.column === label.column && isLabel(next.text) && !isNameLabel(next.text)
  return others.every(({ text, isValue }, index) => (!isValue && isLabel(text)) === (index % 2 === 0))
}

const withNames = (rows: readonly (readonly Cell[])[]): (readonly Cell[])[] =>
  rows.map((cells, at) => {
    const index = cells.findIndex(({ text, isValue }) => !isValue && isNameLabel(text))
    const name = cells[index + 1]
    return index >= 0 && name && isNamedLikeLabel(cells.slice(index), rows[at + 1]) ? cells.map((cell) => (cell === name ? { ...name, isValue: true } : cell)) : cells // prettier-ignore
  })

/* Of a merged range its first cell alone; a label and its value in one cell are two. */
const cellsOf = ({ rows, facts }: Pick<Sheet, 'rows' | 'facts'>): (readonly Cell[])[] => {
  const merges = facts?.merges ?? []
  const found = rows.map(({ row, cells }) => {
    const ranges = merges.filter(({ top, bottom }) => top <= row && row <= bottom)
    const isCovered = (column: number) =>
      ranges.some(({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left)) // prettier-ignore
    return cells.flatMap((printed, column): Cell[] => {
      const text = printed.trim()
      if (text === '' || isCovered(column + 1)) return []
      const { label, value } = labelInCell(text) ?? { label: text, value: null }
      const cell: Cell = { row, column, text: label, isValue: false }
      return value === null ? [cell] : [cell, { ...cell, text: value, isValue: true }]
    })
  })
  return withNames(found.filter((cells) => cells.length > 0))
}

/* The row and the label that ask for an initiative's name: beside the name of a column stand the names of others. */
const nameIn = (rows: readonly (readonly Cell[])[]): { at: number; name: Cell } | null => {
  for (const [at, cells] of rows.entries()) {
    const index = cells.findIndex(({ text }) => isNameLabel(text))
    const [name, next] = [cells[index], cells[index + 1]]
    if (name && (next ? next.isValue || !isLabel(next.text) : cells.length === 1)) return { at, name }
  }
  return null
}

/* The columns of labels: that of the initiative's name, and those in which at least half of the texts are labels. */
const labelColumns = (rows: readonly (readonly Cell[])[], first: number): Set<number> => {
  const count = new Map<number, { all: number; labels: number }>()
  for (const { column, text } of rows.flat().filter(({ isValue }) => !isValue)) {
    const { all, labels } = count.get(column) ?? { all: 0, labels: 0 }
    count.set(column, { all: all + 1, labels: labels + (isLabel(text) ? 1 : 0) })
  }
  return new Set([first, ...[...count].filter(([, { all, labels }]) => labels * 2 >= all).map(([column]) => column)]) // prettier-ignore
}

const note = /^[※＊*]|^[(（]?注/u

/* Reads row by row: what stands right of a label is its value, and so is what stands below without a label of its own. */
const entriesOf = (rows: readonly (readonly Cell[])[], columns: ReadonlySet<number>) => {
  const entries: Entry[] = []
  const left: Cell[][] = []
  const isHere = ({ column, text, isValue }: Cell) => !isValue && columns.has(column) && isLabel(text)
  let group: Cell | null = null
  for (const cells of rows) {
    let open: Entry | null = null
    const before = entries.at(-1)
    const hasLabel = cells.some(isHere)
    if (!hasLabel) {
      if (before && !note.test(cells[0]?.text ?? '')) before.values.push(...cells)
      else left.push([...cells])
      continue
    }
    for (const cell of cells) {
      if (!isHere(cell)) {
        /* A row of a form begins with a label. */
        if (!open) return null
        open.values.push(cell)
        continue
      }
      const last: Cell | null = open && open.values.length === 0 && goTogether(open.label.text, cell.text) ? open.label : null // prettier-ignore
      if (last) entries.pop()
      const over: Cell | null = last ?? (open === null && group && group.column < cell.column && goTogether(group.text, cell.text) ? group : null) // prettier-ignore
      group = over ?? cell
      open = { label: over ? { ...cell, text: `${labelWords(over.text)} ${labelWords(cell.text)}` } : cell, values: [] } // prettier-ignore
      entries.push(open)
    }
  }
  return { entries, left }
}

/* Each initiative of a sheet begins with the label that the first one begins with, or else with its name. */
const blocksOf = (entries: readonly Entry[], name: Cell): Entry[][] => {
  const times = (text: string) => entries.filter(({ label }) => label.text === text).length
  const first = entries[0]?.label.text ?? ''
  const start = times(first) === times(name.text) ? first : name.text
  const begins = ({ label }: Entry) => label.text === start
  const blocks: Entry[][] = [[]]
  let isOpen = false
  for (const entry of entries) {
    if (begins(entry)) {
      if (isOpen) blocks.push([])
      isOpen = true
    }
    blocks.at(-1)?.push(entry)
  }
  return blocks
}

const isPair = ([label, value]: readonly Cell[]): boolean =>
  label !== undefined && value !== undefined && isLabel(label.text) && !isYearOrKind(label.text) && (value.isValue || !isLabel(value.text)) // prettier-ignore

/**
 * Sees a form (個票): labels on the left, what they ask for on the right or below, among them an initiative's name and the
 * entries of a year or a kind. Null of any other sheet.
 */
export const formTable = (sheet: Sheet): FormTable | null => {
  if (sheet.rows.length > mostRows || !nameIn(cellsOf({ ...sheet, rows: sheet.rows.slice(0, deepestName) })))
    return null
  const rows = cellsOf(sheet)
  const named = nameIn(rows)
  if (!named) return null
  const { at, name } = named
  /* Pairs over the name are of the form; what stands above them is its title. */
  let start = at
  while (start > 0 && isPair(rows[start - 1] ?? [])) start -= 1
  const found = entriesOf(rows.slice(start), labelColumns(rows.slice(start), name.column))
  if (!found) return null
  const { entries, left } = found
  if (entries.length < 3 || !entries.some(({ label, values }) => isEntryLabel(label.text) && values.length > 0)) return null // prettier-ignore

  const columns: string[] = []
  const blocks = blocksOf(entries, name).map((block) => {
    const seen = new Map<string, number>()
    return block.map((entry) => {
      const words = labelWords(entry.label.text)
      const nth = (seen.get(words) ?? 0) + 1
      seen.set(words, nth)
      const key = `${words}\u001f${nth}`
      if (!columns.includes(key)) columns.push(key)
      return { ...entry, column: columns.indexOf(key) }
    })
  })
  const above = rows.slice(0, start)
  const heads = columns.map((key) => key.slice(0, key.indexOf('\u001f')))
  const rowOf = (cells: readonly Cell[]) => cells.map(({ text }) => text)
  const lines: { cells: string[]; place: (column: number | null) => Cell | undefined }[] = [
    ...above.map((cells) => ({ cells: rowOf(cells), place: (column: number | null) => cells[column ?? 0] })),
    { cells: heads, place: (column) => blocks.flat().find((entry) => entry.column === (column ?? 0))?.label },
    ...blocks.map((block) => ({
      cells: columns.map((_, column) => block.filter((entry) => entry.column === column).flatMap(({ values }) => rowOf(values)).join('\n')), // prettier-ignore
      place: (column: number | null) => {
        const entry = block.find((one) => one.column === column) ?? block[0]
        return entry?.values[0] ?? entry?.label
      },
    })),
    /* One text a row: it is none of an initiative. */
    ...left.map((cells) => ({ cells: [rowOf(cells).join(' ')], place: () => cells[0] })),
  ]
  return {
    table: { ...sheet, facts: null, rows: lines.map(({ cells }, index) => ({ row: index + 1, cells })) },
    headRow: above.length + 1,
    firstRow: entries[0]?.label.row ?? name.row,
    placeOf: (place) => {
      const cell = lines[(place.row ?? 0) - 1]?.place(place.column === null ? null : place.column - 1)
      return cell ? { ...place, row: cell.row, column: place.column === null ? null : cell.column + 1 } : place // prettier-ignore
    },
  }
}
