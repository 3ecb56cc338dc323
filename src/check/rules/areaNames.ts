import type { CheckedColumn } from '../checkedColumn.ts'
import { cellAt, rowAt } from '../checkedSheet.ts'
import type { SheetRule } from '../rule.ts'

const areaHeading = /自治体|市区?町村|団体(?:名|コード)|^地域|都道府県|municipality|^city$|area/iu
const prefecture = '(?:北海道|東京都|京都府|大阪府|(?:神奈川|和歌山|鹿児島|[\\p{Script=Han}]{2})県)'
const official = new RegExp(`^(?:\\d{2}|\\d{5,6}|${prefecture}(?:[^\\s、,]+[市区町村])?)$`, 'u')
const named = new RegExp(`${prefecture}[^\\s、。,]+?[市区町村]`, 'u')

const isArea = ({ role, heading }: CheckedColumn): boolean =>
  role === 'municipality' || areaHeading.test(heading)

/** An area is its standard code or its full official name (神奈川県伊勢原市); asked where nothing names the area. */
export const areaNames: SheetRule = {
  id: 'L3-06',
  for: 'all',
  decides: 'auto',
  shows: 'all',
  *check({ table, columns, facts, mapping }) {
    const areas = columns.filter(isArea)
    for (const { row, cells } of table.body)
      for (const { index } of areas) {
        const text = (cells[index] ?? '').trim()
        if (text !== '' && !official.test(text))
          yield { detail: 'short-area-name', range: cellAt(row, index), seen: text }
      }
    if (areas.length > 0 || facts?.area || mapping === null) return
    if (table.outside.some(({ cells }) => cells.some((text) => named.test(text)))) return
    const short = table.outside.find(({ cells }) =>
      cells.some((text) => /\p{Script=Han}[市町村](?!民|政|内|長)/u.test(text)),
    )
    yield { detail: 'no-area', range: short ? rowAt(short.row, short.cells) : null, seen: short?.cells.join(' ').trim() ?? '', isQuestion: true } // prettier-ignore
  },
}
