import { expect, it } from 'vitest'
import type { CardRow, CardView } from '../../src/cards/card.ts'
import { departmentByYearCard } from '../../src/cards/departmentByYear.ts'
import { emptyFilter } from '../../src/domain/filter.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { ja } from '../../src/locales/ja.ts'
import { openMadeUp } from '../madeUp.ts'

it('a year that has both shows what was done before what was planned, as every card does', async () => {
  const database = await openMadeUp([
    { year: 2023, initiative: '講座', kind: 'plan', text: '講座を開く。' },
    { year: 2023, initiative: '講座', text: '講座を開いた。' },
    { year: 2024, initiative: '講座', kind: 'plan', text: '講座を開く。' },
  ])
  const view: CardView = { words: ja, settings: defaultSettings, filter: emptyFilter }
  const rows = await database.all<CardRow>(departmentByYearCard.query(emptyFilter))
  const { picture } = departmentByYearCard
  if (!('heat' in picture)) throw new Error('Not a heat table')
  expect(picture.heat(rows, view).columns.map(({ label, note }) => `${label} ${note}`)).toEqual(['令和5年度 実績', '令和5年度 予定', '令和6年度 予定']) // prettier-ignore
})
