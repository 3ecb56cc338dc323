import { expect, it } from 'vitest'
import { fromSpreadsheetText, toSpreadsheetText } from '../../src/domain/spreadsheetText.ts'

it.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ["'=x", "''=x"],
  ["''@x", "'''@x"],
])('%j gets one quote in front and loses it again', (text, inert) => {
  expect(toSpreadsheetText(text)).toBe(inert)
  expect(fromSpreadsheetText(inert)).toBe(text)
})

it.each(['', "'", "'市民'の講座", "''", '講座=1', '1-2', '－1', '<img src=x>', '𠮷'])(
  '%j is no formula and stays as it is',
  (text) => {
    expect(toSpreadsheetText(text)).toBe(text)
    expect(fromSpreadsheetText(text)).toBe(text)
  },
)

it('a formula that a file holds without a quote is read as its words', () => {
  expect(fromSpreadsheetText('=1+1')).toBe('=1+1')
})
