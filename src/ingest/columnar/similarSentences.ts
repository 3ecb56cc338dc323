import type { PackedColumn, PackedRows } from '../../domain/packedTable.ts'
import { pairRelations } from '../../domain/pairRelation.ts'
import { type AlignedCell, alignCells } from '../alignYears.ts'
import { bigramCodes } from '../normalise/bigramCodes.ts'
import { growingNumbers } from './growing.ts'

/** How many pairs are packed at a time, at least. */
const pieceLength = 65_536

/** A cell whose first sentence stands at `from`, the others after it. */
export interface PlacedCell extends AlignedCell {
  readonly from: number
}

/**
 * Sentences that go on from one year to the next, as rows of their table, found initiative by initiative. `cellOf`
 * gives a cell by its number, `idsOf` the ids of places.
 */
export function* similarSentences(
  initiatives: Iterable<readonly number[]>,
  cellOf: (cell: number) => PlacedCell,
  idsOf: (places: Int32Array<ArrayBuffer>) => PackedColumn,
): Iterable<PackedRows> {
  const codes = bigramCodes()
  let earlierPlaces = growingNumbers()
  let laterPlaces = growingNumbers()
  let relations = growingNumbers()
  let similarities: number[] = []
  const pack = (): PackedRows => {
    const packed: PackedRows = {
      length: similarities.length,
      enums: new Map(),
      columns: new Map<string, PackedColumn>([
        ['earlier_id', idsOf(earlierPlaces.view())],
        ['later_id', idsOf(laterPlaces.view())],
        ['relation', { kind: 'codes', codes: relations.view(), texts: pairRelations }],
        ['similarity', { kind: 'doubles', values: Float64Array.from(similarities) }],
      ]),
    }
    earlierPlaces = growingNumbers()
    laterPlaces = growingNumbers()
    relations = growingNumbers()
    similarities = []
    return packed
  }
  for (const cells of initiatives) {
    alignCells(cells.map(cellOf), codes, (earlier, at, later, place, relation, similarity) => {
      earlierPlaces.push(earlier.from + at)
      laterPlaces.push(later.from + place)
      relations.push(pairRelations.indexOf(relation))
      similarities.push(similarity)
    })
    if (similarities.length >= pieceLength) yield pack()
  }
  if (similarities.length > 0) yield pack()
}
