import { expect, it } from 'vitest'
import { offeredValues } from '../../src/components/offeredValues.ts'
import { filterFields } from '../../src/domain/filter.ts'
import { filterChoices } from '../../src/queries/filterChoices.ts'
import { openMadeUp } from '../madeUp.ts'
import { openSample } from '../sample.ts'

it('offers nothing that the file does not have, and nothing that holds for all of it', async () => {
  const database = await openMadeUp([
    { year: 2023, initiative: '花いっぱい運動', category: undefined, section: '', text: '花を植えた。' },
    { year: 2023, initiative: '見守り活動', category: undefined, section: '', text: '意見公募を実施した。' },
  ])
  const rows = await database.all(filterChoices())
  await database.close()
  const offered = (field: Parameters<typeof offeredValues>[1]) => offeredValues(rows, field).length
  expect([offered('categories'), offered('sections'), offered('years'), offered('kinds')]).toEqual([
    0, 0, 0, 0,
  ])
  expect([offered('municipalities'), offered('outcomes')]).toEqual([0, 0])
  expect(offered('initiatives')).toBe(2)
})

it('offers a value that stands alone but not for every entry', () => {
  const row = (field: 'kinds' | 'publicComment', value: string, results: number) => ({ field, value, label: value, results, plans: 0 }) // prettier-ignore
  const rows = [row('kinds', 'result', 8), row('publicComment', 'procedure', 2)]
  expect(offeredValues(rows, 'publicComment')).toHaveLength(1)
  expect(offeredValues(rows, 'kinds')).toEqual([])
})

it('offers every field of the published report, its one city aside', async () => {
  const { database } = await openSample()
  const rows = await database.all(filterChoices())
  for (const field of filterFields)
    if (field !== 'words')
      expect([field, offeredValues(rows, field).length > 0]).toEqual([field, field !== 'municipalities'])
})
