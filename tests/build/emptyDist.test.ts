import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { emptyDist } from '../../src/build/emptyDist.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ayumi-dist-'))))
afterEach(() => rmSync(folder, { recursive: true }))

it('the next build takes the earlier one away, but no frozen state of earlier data', () => {
  for (const name of ['assets', 'frozen/fy2021-11111111/embed', 'frozen/fy2022-22222222'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'index.html'), '')
  writeFileSync(join(folder, 'frozen/fy2021-11111111/embed/index.html'), 'as it was')
  emptyDist(folder)
  expect(readdirSync(folder)).toEqual(['frozen'])
  expect(readdirSync(join(folder, 'frozen')).sort()).toEqual(['fy2021-11111111', 'fy2022-22222222'])
  expect(readdirSync(join(folder, 'frozen/fy2021-11111111/embed'))).toEqual(['index.html'])
})

it('the first build has nothing to take away', () => {
  expect(() => emptyDist(join(folder, 'none'))).not.toThrow()
})
