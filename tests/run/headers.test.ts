import { expect, test } from 'vitest'
import { hostFiles } from '../../src/publish/hostFiles.ts'
import { serveHeaders } from '../../src/publish/serveHeaders.js'

const rules = { dataHosts: [], frames: null }

test('_headers sends what our own server sends', () => {
  const lines = Object.entries(serveHeaders).map(([name, value]) => `  ${name}: ${value}\n`)
  expect(hostFiles(rules)._headers).toMatch(new RegExp(`^/\\*\n`))
  expect(hostFiles(rules)._headers).toContain(`/*\n${lines.join('')}/assets/*\n`)
})

test('every host that reads a file is told every header', () => {
  const { _headers, '.nojekyll': nothing, ...others } = hostFiles(rules)
  expect(nothing).toBe('')
  for (const [file, text] of Object.entries({ ...others, _headers }))
    for (const [name, value] of Object.entries(serveHeaders)) {
      expect(text, file).toContain(name)
      expect(text, file).toContain(value)
    }
  expect(JSON.parse(others['staticwebapp.config.json'] ?? '')).toMatchObject({ globalHeaders: serveHeaders })
})

test('frames and data of others are let in only where the city names them', () => {
  const named = hostFiles({ dataHosts: ['https://data.example.jp'], frames: ['https://www.city.example.jp'] })
  for (const file of ['_headers', '.htaccess', 'web.config', 'staticwebapp.config.json']) {
    expect(hostFiles(rules)[file]).not.toMatch(/frame-ancestors|example\.jp/)
    expect(named[file], file).toContain("frame-ancestors 'self' https://www.city.example.jp")
    expect(named[file], file).toContain("connect-src 'self' blob: https://data.example.jp")
  }
})
