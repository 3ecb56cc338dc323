import { readFileSync, writeFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { makeWorkbook, workbooks } from './makeWorkbooks.ts'

it.each(Object.entries(workbooks))('%s has the bytes that its script makes', async (file, sheets) => {
  const path = new URL(`files/${file}`, import.meta.url)
  const bytes = Buffer.from(await makeWorkbook(sheets))
  if (process.env.UPDATE_GOLDENS === '1' && !process.env.CI) writeFileSync(path, bytes)
  expect(bytes.equals(readFileSync(path))).toBe(true)
})
