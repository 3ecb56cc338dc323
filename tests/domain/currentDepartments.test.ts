import { expect, it } from 'vitest'
import { currentDepartments, SuccessorCycleError } from '../../src/domain/currentDepartments.ts'

const pairs = (...names: readonly [string, string][]) => names.map(([from, to]) => ({ from, to }))

it('a department renamed twice is found under its newest name', () => {
  expect([
    ...currentDepartments(pairs(['清掃課', '環境美化センター'], ['環境美化センター', '清掃リサイクル課'])),
  ]).toEqual([
    ['清掃課', '清掃リサイクル課'],
    ['環境美化センター', '清掃リサイクル課'],
  ])
})

it('two departments made one are found under its name', () => {
  expect([...currentDepartments(pairs(['広聴課', '広報課'], ['相談課', '広報課'])).values()]).toEqual([
    '広報課',
    '広報課',
  ])
})

it('a department whose work went to two keeps its own name', () => {
  expect(currentDepartments(pairs(['福祉課', '介護課'], ['福祉課', '障がい課'])).get('福祉課')).toBe('福祉課')
})

it.each([
  [pairs(['A課', 'A課']), ['A課', 'A課']],
  [pairs(['A課', 'B課'], ['B課', 'A課']), ['A課', 'B課', 'A課']],
  [pairs(['C課', 'A課'], ['A課', 'B課'], ['B課', 'A課']), ['A課', 'B課', 'A課']],
])('successors that go round are refused, and named', (successors, names) => {
  let thrown: unknown
  try {
    currentDepartments(successors)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(SuccessorCycleError)
  expect((thrown as SuccessorCycleError).names).toEqual(names)
  expect((thrown as SuccessorCycleError).message).toContain(names.join(' → '))
})
