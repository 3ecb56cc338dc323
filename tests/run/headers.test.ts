import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { serveHeaders } from '../../src/build/serveHeaders.js'

test('public/_headers sends what our own server sends', () => {
  const lines = Object.entries(serveHeaders).map(([name, value]) => `  ${name}: ${value}\n`)
  expect(readFileSync('public/_headers', 'utf8')).toBe(`/*\n${lines.join('')}`)
})
