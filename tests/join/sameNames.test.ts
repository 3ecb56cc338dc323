import { expect, it } from 'vitest'
import { noDecisions } from '../../src/domain/mergeDecisions.ts'
import { proposeDecisions } from '../../src/join/proposeDecisions.ts'
import { madeUpSite, type MadeUpLine, readMadeUp } from '../madeUp.ts'

const text = '調査を実施した。'
const rows = (section: string, year: number, places: readonly Partial<MadeUpLine>[]): MadeUpLine[] =>
  places.map((place) => ({ year, section, initiative: '市民意識調査', text, ...place }))
const reports = async (earlier: readonly MadeUpLine[], later: readonly MadeUpLine[]) => [
  { ...(await readMadeUp(earlier)), file: '令和4年度.csv' },
  { ...(await readMadeUp(later)), file: '令和5年度.csv' },
]
const asked = async (earlier: readonly MadeUpLine[], later: readonly MadeUpLine[]) =>
  proposeDecisions(await reports(earlier, later), noDecisions, [madeUpSite()]).map((one) =>
    one.subject === 'initiative'
      ? `${one.kind}: ${one.from.section} ${one.from.process}${one.from.category} → ${one.to.section} ${one.to.process}${one.to.category}`
      : one.subject,
  )

it('asks for each of two rows of one name whether its own section was renamed, never across their categories', async () => {
  const places = [{ category: 2 }, { category: 3 }]
  expect((await asked(rows('1 推進', 2022, places), rows('1 参加', 2023, places))).sort()).toEqual([
    'moved: 1 推進 2 → 1 参加 2',
    'moved: 1 推進 3 → 1 参加 3',
  ])
})

it('asks nothing across the phases of a plan that both reports have', async () => {
  const places = [{ process: '①課題をつかむ' }, { process: '②計画をつくる' }]
  expect((await asked(rows('1 推進', 2022, places), rows('1 参加', 2023, places))).sort()).toEqual([
    'moved: 1 推進 ①課題をつかむ3 → 1 参加 ①課題をつかむ3',
    'moved: 1 推進 ②計画をつくる3 → 1 参加 ②計画をつくる3',
  ])
})

it('takes a further category of a name as new where the row itself went on under another section', async () => {
  const later = [{ category: 2 }, { category: 4 }]
  expect(await asked(rows('1 推進', 2022, [{ category: 2 }]), rows('1 参加', 2023, later))).toEqual([
    'moved: 1 推進 2 → 1 参加 2',
  ])
})

it('still asks about the one row of a name that stands in another category', async () => {
  expect(
    await asked(rows('1 推進', 2022, [{ category: 2 }]), rows('1 推進', 2023, [{ category: 3 }])),
  ).toEqual(['moved: 1 推進 2 → 1 推進 3'])
})
