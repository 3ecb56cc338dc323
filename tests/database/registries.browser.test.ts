import { expect, test } from '@playwright/test'
import { cards } from '../../src/cards/registry.ts'
import type { Database } from '../../src/database/database.ts'
import { emptyFilter, type Filter } from '../../src/domain/filter.ts'
import { flagRules } from '../../src/flags/registry.ts'
import { balances } from '../../src/queries/balances.ts'
import { categories } from '../../src/queries/categories.ts'
import { departments } from '../../src/queries/departments.ts'
import { departmentSentences } from '../../src/queries/departmentSentences.ts'
import { departmentsNotNamed } from '../../src/queries/departmentsNotNamed.ts'
import { filterChoices } from '../../src/queries/filterChoices.ts'
import { initiativeHistory } from '../../src/queries/initiativeHistory.ts'
import { initiatives } from '../../src/queries/initiatives.ts'
import { initiativeWithNeighbours } from '../../src/queries/initiativeWithNeighbours.ts'
import { issues } from '../../src/queries/issues.ts'
import { sentences } from '../../src/queries/sentences.ts'
import type { Query } from '../../src/queries/sql.ts'
import { fillDatabase } from '../../src/stores/fillDatabase.ts'
import { openSample } from '../sample.ts'
import { askPage, fillPage, serveEnginePage } from './enginePage.ts'

const filters: readonly Filter[] = [
  emptyFilter,
  { ...emptyFilter, years: [2021], categories: [2, 3], kinds: ['result'], outcomes: ['done', 'cancelled'], publicComment: ['procedure'] }, // prettier-ignore
  { ...emptyFilter, flags: ['unchanged-wording', 'waits-on-body'], words: '市民 活動', departments: ['市民協働課'], municipalities: ['神奈川県伊勢原市'] }, // prettier-ignore
]

test('the slimmed engine answers every question of the registries as the stock engine does', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const site = await serveEnginePage()
  const { database: stock, folder } = await openSample()
  await page.goto(site.url)
  expect(await page.evaluate(() => window.engine.open())).toBe('ready')
  const slim: Database = {
    all: (query) => askPage(page, query),
    replace: (table, rows) => fillPage(page, table, rows),
    load: () => stock.load(),
    close: () => Promise.resolve(),
  }
  const { rows, categories: meanings, issues: raised } = folder.reading
  await fillDatabase(slim, { rows, categories: meanings, issues: raised, books: [folder.reading] }, [
    folder.site,
  ])

  const [first] = await stock.all(initiatives())
  const [department] = await stock.all(departments())
  const questions: Query<unknown>[] = [
    ...cards.flatMap((card) => filters.map((filter) => card.query(filter))),
    ...filters.map((filter) => sentences(filter)),
    ...flagRules.map(({ query }) => query),
    ...[
      balances(),
      categories(),
      departments(),
      departmentsNotNamed(),
      filterChoices(),
      initiatives(),
      issues(),
    ],
    departmentSentences(department?.departmentId ?? ''),
    initiativeHistory(first?.initiativeId ?? ''),
    initiativeWithNeighbours(first?.initiativeId ?? ''),
  ]
  let answered = 0
  for (const question of questions) {
    const expected = await stock.all(question)
    expect(await slim.all(question), question.text).toEqual(expected)
    answered += expected.length
  }
  expect(answered).toBeGreaterThan(questions.length)
  await stock.close()
  await site.close()
})
