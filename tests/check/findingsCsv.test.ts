import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/check/checkFile.ts'
import { detailIds } from '../../src/check/finding.ts'
import { rangeName } from '../../src/check/rangeName.ts'
import { ruleIds } from '../../src/check/ruleId.ts'
import { findingsCsv } from '../../src/export/findingsCsv.ts'
import { checkWords } from '../../src/locales/checkWords.ts'
import { textFile } from './madeUpFile.ts'

const lineOf = async (text: string, rule: string, language = 'ja') => {
  const csv = findingsCsv(checkFile(await textFile(text)), await checkWords(language))
  const { data } = Papa.parse<string[]>(csv.replace(/^\ufeff/u, ''), { skipEmptyLines: true })
  return { csv, heads: data[0] ?? [], line: data.find(([id]) => id === rule) ?? [] }
}

describe('the findings as a download', () => {
  it('give rule, level, what was found and where, what to do', async () => {
    const { csv, heads, line } = await lineOf('事業名,会場\n講座,伊　勢　原\n', 'L1-06')
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(heads.join()).toBe('ルール,レベル,求められること,見つかったもの,ファイル,シート,場所,数,実際の記載,直し方,扱い,修正ファイル') // prettier-ignore
    expect(line.slice(0, 2)).toEqual(['L1-06', 'レベル1'])
    expect(line.slice(3, 9)).toEqual(['字の間をあけた語', 'madeUp.csv', '', 'B2', '1', '伊　勢　原'])
    expect(line[10]).toBe('指摘')
  })

  it('name ten places of many, and say that there are more', async () => {
    const { line } = await lineOf(`会場,件数\n${'伊　勢　原,1\n'.repeat(12)}`, 'L1-06')
    expect(line[6]).toBe('A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 …')
    expect(line[7]).toBe('12')
  })

  it('make a sample inert that a spreadsheet would take for a formula, and keep it on one line', async () => {
    const { line } = await lineOf('name,note\nlecture,"=1+1\n2"\n', 'L1-14', 'en')
    expect(line[8]).toBe("'=1+1␊2")
  })
})

describe('the words of the check', () => {
  it.each(['ja', 'en'])('are there in %s for every rule and every way not to meet it', async (language) => {
    const words = await checkWords(language)
    expect(Object.keys(words.rules)).toEqual([...ruleIds])
    expect(Object.keys(words.details)).toEqual([...detailIds])
    const said = [...Object.values(words.rules).flatMap(({ asks, todo }) => [asks, todo]), ...Object.values(words.details)] // prettier-ignore
    expect(said.filter((one) => one.trim() === '')).toEqual([])
  })
})

describe('a range', () => {
  it('is named as a spreadsheet names it', () => {
    expect(rangeName({ top: 2, left: 3, bottom: 2, right: 3 })).toBe('C2')
    expect(rangeName({ top: 1, left: 26, bottom: 9, right: 28 })).toBe('Z1:AB9')
    expect(rangeName({ top: 1, left: 702, bottom: 1, right: 703 })).toBe('ZZ1:AAA1')
  })
})
