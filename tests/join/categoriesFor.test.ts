import { expect, it } from 'vitest'
import { categoriesFor, publishedCategories } from '../../src/join/categoriesFor.ts'
import { joinReports } from '../../src/join/joinReports.ts'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { readMadeUp } from '../madeUp.ts'
import { iseharaReports } from './isehara.ts'

it('categories that a file does not explain mean what its own city’s published report says, and nothing in another city’s', async () => {
  const { site, readings } = await iseharaReports()
  const [published, next] = readings
  const definitions = [{ category: 1, definition: '担当課で検討を進める。' }]
  const known = publishedCategories([{ ...published, categories: definitions }])
  expect(categoriesFor(known, joinReports([next], noDecisions, [site]))).toEqual(definitions)
  const stranger = await readMadeUp([{ year: 2023, initiative: '講座', text: '講座を開催した。' }])
  expect(stranger.rows[0]?.municipality).not.toBe(published.rows[0]?.municipality)
  expect(categoriesFor(known, joinReports([stranger], noDecisions, []))).toEqual([])
})
