import { getDotPath, ValiError } from 'valibot'
import { expect, it } from 'vitest'
import { type Decisions, type decisionsSchema, parseDecisions } from '../../src/domain/decisions.ts'
import { mergeDecisions, noDecisions } from '../../src/domain/mergeDecisions.ts' // prettier-ignore

const words = {
  municipality: '架空市',
  section: '1 推進',
  process: '',
  theme: '',
  initiative: '講座',
  category: null,
}
const mapping: Decisions = {
  version: 1,
  initiatives: [{ from: words, to: { ...words, initiative: '市民講座' }, decision: 'same', kind: 'renamed' }],
  departmentSuccessors: [{ from: '環境美化センター', to: '清掃リサイクル課', fiscalYear: 2023 }],
}

it('a mapping file is read as it stands', () => {
  expect(parseDecisions(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping)
  expect(parseDecisions(noDecisions)).toEqual(noDecisions)
})

it.each<[string, unknown]>([
  ['version', { ...mapping, version: 2 }],
  ['initiatives', { ...mapping, initiatives: undefined }],
  ['initiatives.0.decision', { ...mapping, initiatives: [{ ...mapping.initiatives[0], decision: 'maybe' }] }],
  ['initiatives.0.to.initiative', { ...mapping, initiatives: [{ ...mapping.initiatives[0], to: { ...words, initiative: '' } }] }], // prettier-ignore
  ['departmentSuccessors.0.fiscalYear', { ...mapping, departmentSuccessors: [{ from: 'A', to: 'B', fiscalYear: '2023' }] }], // prettier-ignore
  ['departmentSuccessors.0.from', { ...mapping, departmentSuccessors: [{ from: '', to: 'B', fiscalYear: 2023 }] }], // prettier-ignore
  ['notes', { ...mapping, notes: [] }],
])('a mapping file is refused by the name of its field %s', (path, value) => {
  const fields = () => {
    try {
      parseDecisions(value)
      return []
    } catch (error) {
      if (!(error instanceof ValiError)) throw error
      return (error as ValiError<typeof decisionsSchema>).issues.map((issue) => getDotPath(issue))
    }
  }
  expect(fields()).toEqual([path])
})

it('a decision that two files make stands once', () => {
  expect(mergeDecisions([mapping, noDecisions, structuredClone(mapping)])).toEqual(mapping)
})
