import { readFileSync } from 'node:fs'
import { getDotPath, ValiError } from 'valibot'
import { expect, it } from 'vitest'
import { parseSite, siteSchema } from '../../src/domain/site.ts'

const isehara: unknown = JSON.parse(readFileSync('data/isehara/site.json', 'utf8'))

/** Isehara's site.json with the value at a path another one; undefined leaves it out. */
const changed = (path: string, value: unknown): unknown => {
  const copy = structuredClone(isehara)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
  if (value === undefined) delete (parent as Record<string, unknown>)[last]
  else (parent as Record<string, unknown>)[last] = value
  return copy
}

const fieldsRefused = (value: unknown): (string | null)[] => {
  try {
    parseSite(value)
    return []
  } catch (error) {
    if (!(error instanceof ValiError)) throw error
    return (error as ValiError<typeof siteSchema>).issues.map((issue) => getDotPath(issue))
  }
}

it('Isehara’s site.json is read as it stands, and says that the city did not make this', () => {
  expect(parseSite(isehara)).toEqual(isehara)
  expect(parseSite(isehara).official).toBe(false)
  expect(parseSite(isehara).report.licence).toBeNull()
})

it.each<[string, unknown]>([
  ['official', undefined],
  ['official', 'no'],
  ['municipality.name', ''],
  ['municipality.short.en', undefined],
  ['municipality.code', '1421'],
  ['plan.ja', 3],
  ['report.file', undefined],
  ['report.licence', undefined],
  ['report.asOf.ja', ''],
  ['bodies.0.printed', '市民による推進組織'],
  ['bodies.1.initiative', undefined],
  ['departmentSuccessors', {}],
  ['licence', 'CC BY 4.0'],
])('a site.json is refused for its field %s alone where that is %j', (path, value) => {
  expect(fieldsRefused(changed(path, value))).toEqual([path])
})

it.each([null, [], 'site', 3])('%j is no site.json', (value) => {
  expect(() => parseSite(value)).toThrow(ValiError)
})
