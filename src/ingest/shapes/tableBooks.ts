import type { ExchangeRow } from '../../domain/exchange.ts'
import type { Issue } from '../../domain/issue.ts'
import type { Place } from '../../domain/place.ts'
import { ReadError } from '../../domain/readError.ts'
import { bareCharacters } from '../normalise/cellText.ts'
import type { RejectedRow, SheetReading } from '../reading.ts'
import type { Sheet } from '../sheet.ts'
import type { BodyRow } from './tableBody.ts'

/** What is written down while a table is read: every cell once, as entries, as empty or as part of a rejected row. */
export class TableBooks {
  readonly rows: ExchangeRow[] = []
  readonly issues: Issue[] = []
  /** Where each row stands in this file; its `source` may name another. */
  readonly places: Place[] = []
  readonly #rejected: RejectedRow[] = []
  #withActivities = 0
  #empty = 0
  #in = 0
  #out = 0

  constructor(readonly sheet: Sheet) {}

  /** A cell with its entries, and how many characters they give back. */
  entries(cell: string, rows: readonly ExchangeRow[], characters: number, place: Place): void {
    this.#withActivities += 1
    this.#in += bareCharacters(cell).length
    this.#out += characters
    for (const row of rows) {
      this.rows.push(row)
      this.places.push(place)
    }
  }

  /** A cell that says nothing; a dash in it stands in an issue. */
  empty(cell: string, row: ExchangeRow, place: Place): void {
    this.#empty += 1
    this.#in += bareCharacters(cell).length
    this.#out += bareCharacters(cell).length
    this.rows.push(row)
    this.places.push(place)
  }

  /** A row that cannot be used, kept whole, and its cells of activities; its reasons are the issues raised for it. */
  reject({ row, cells }: BodyRow, ofActivities: readonly string[]): void {
    const characters = ofActivities.reduce((sum, cell) => sum + bareCharacters(cell).length, 0)
    this.#in += characters
    this.#out += characters
    const place = { file: this.sheet.file, sheet: this.sheet.sheet, row, column: null }
    /* A row's issues are the last ones raised. */
    const raised = this.issues.slice(this.issues.findLastIndex((issue) => issue.place.row !== row) + 1)
    const rules = raised.map(({ rule }) => rule).filter((rule) => rule !== 'filled-from-above')
    this.#rejected.push({ place, rules, cells })
  }

  /** The reading; throws a ReadError of a table without rows, or without one that is usable. */
  close(title: string, heads: readonly string[], rows: readonly ExchangeRow[]): SheetReading {
    const { file } = this.sheet
    if (this.rows.length === 0 && this.#rejected.length === 0)
      throw new ReadError('headers-only', file, heads)
    if (this.rows.length === 0) throw new ReadError('nothing-usable', file, this.#rejected.slice(0, 3).map(({ place, rules }) => `${place.row}: ${rules[0] ?? ''}`)) // prettier-ignore
    return {
      title,
      rows,
      places: this.places,
      categories: [],
      issues: this.issues,
      rejected: this.#rejected,
      balance: {
        cells: this.#withActivities + this.#empty + this.#rejected.length,
        cellsWithActivities: this.#withActivities,
        cellsEmpty: this.#empty,
        cellsRejected: this.#rejected.length,
        activities: this.rows.filter(({ entry_type }) => entry_type !== 'empty').length,
        charactersIn: this.#in,
        charactersOut: this.#out,
      },
    }
  }
}
