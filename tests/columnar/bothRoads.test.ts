import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { NotPlainError } from '../../src/ingest/columnar/notPlainError.ts'
import { isKeptByNfkc } from '../../src/ingest/normalise/keptByNfkc.ts'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { readFile } from '../../src/ingest/readFile.ts'
import { openRoads, type Roads, takeBoth } from './bothRoads.ts'

let roads: Roads
beforeAll(async () => {
  roads = await openRoads()
})

const city = '架空県架空市'
const encode = (text: string) => new TextEncoder().encode(text)

/* How many files came to their tables while they were being read. */
let wentAhead = 0

/** Whether the file went both ways; both must then have come to the same. */
const goesBothWays = async (bytes: Uint8Array<ArrayBuffer>, file: string) => {
  try {
    const { row, column, ahead } = await takeBoth(roads, bytes, file, city)
    if (ahead) {
      wentAhead++
      expect(ahead).toEqual(row.tables)
    }
    expect(column.said).toEqual(row.said)
    expect(column.tables).toEqual(row.tables)
    return true
  } catch (error) {
    if (error instanceof NotPlainError) return false
    throw error
  }
}

describe('a file that is read as columns', () => {
  it('fills every table with the rows of the published report, flags and all', async () => {
    const bytes = new Uint8Array(readFileSync('data/isehara/progress.csv'))
    const before = wentAhead
    expect(await goesBothWays(bytes, 'progress.csv')).toBe(true)
    expect(wentAhead).toBe(before + 1)
  })

  const header = 'municipality,section,initiative,category,fiscal_year,kind,activity,department,source'
  const aheadOf = async (...lines: readonly string[]) => {
    const before = wentAhead
    expect(await goesBothWays(encode([header, ...lines].join('\n')), '試し.csv')).toBe(true)
    return wentAhead > before
  }

  it('comes to its tables while it is read, cities, sections and departments turning up one after the other', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => `架空県第${at >> 3}市,${at >> 4} 章,${'講座相談審議会調査'.slice(0, 1 + ((at >> 2) % 9))},${(at >> 2) % 5},${2020 + ((at >> 1) % 2)},result,第${at}回の講座を実施した。,${'防災福祉文化観光市民'[at % 10]}課${at % 4 ? '' : '、総務課'},報告${at >> 3}.txt#cell=${at + 1},5`) // prettier-ignore
    expect(await aheadOf(...lines)).toBe(true)
  })

  it.each([
    ['a cell goes on after another', ['市,章,甲,1,2021,result,一つ目を実施した。,総務課,', '市,章,乙,1,2021,result,二つ目を実施した。,総務課,', '市,章,甲,1,2021,result,三つ目を実施した。,総務課,']], // prettier-ignore
    ['a name that comes late tells how one before it is split', [...Array.from({ length: 9 }, (_, at) => `市,章,甲,1,${2011 + at},result,${at}番目を実施した。,図書館・子ども科学館,`), '市,章,乙,1,2021,result,二つ目を実施した。,図書館,', '市,章,丙,1,2021,result,三つ目を実施した。,子ども科学館,']], // prettier-ignore
    ['an entry waits for what it points at', ['市,章,甲,1,2021,result,一つ目を実施した。,総務課,', '市,章,甲,1,2022,result,前年度と同じ,総務課,']], // prettier-ignore
    ['two wordings turn out to be one initiative', ['市,章,甲の取り組み,1,2021,result,一つ目を実施した。,総務課,報告1.txt#cell=1,5', '市,章,甲の 取り組み,1,2022,result,二つ目を実施した。,総務課,報告2.txt#cell=1,5']], // prettier-ignore
  ])('is made anew when all is read where %s', async (_, lines) => {
    expect(await aheadOf(...lines)).toBe(false)
  })

  it('says and fills the same as row by row for every exchange file that was looked at', async () => {
    const folder = new URL('../ingest/files/', import.meta.url)
    const went: string[] = []
    for (const file of readdirSync(folder).filter((name) => /\.(?:csv|tsv)$/.test(name))) {
      const bytes = new Uint8Array(readFileSync(new URL(file, folder)))
      const isRead = JSON.parse(readFileSync(new URL(`${file}.expected.json`, folder), 'utf8')).error === undefined // prettier-ignore
      if (isRead && (await goesBothWays(bytes, file))) went.push(file)
    }
    expect(went).toEqual(
      expect.arrayContaining(['bom-and-crlf.csv', 'formula-guarded-texts.csv', 'japanese-headers.csv', 'partly-bad-lines.csv', 'quoted-newlines-and-quotes.csv', 'same-header-twice.csv', 'tab-separated.tsv', 'unknown-column.csv']), // prettier-ignore
    )
  })

  it('fills every table with the same rows from Parquet', async () => {
    const bytes = new Uint8Array(readFileSync('data/isehara/progress.csv'))
    const { rows } = await readFile(bytes, 'progress.csv', { municipality: city })
    expect(await goesBothWays(await exchangeParquet(rows), 'progress.parquet')).toBe(true)
    const odd = rows.map((row, index) =>
      index % 7 === 0
        ? { ...row, initiative: '', position: -1, category: 500, outcome: null, source: '' }
        : { ...row, activity: row.activity.replace('実施', '\ufeff実施\n'), entry_type: 'activity' as const },
    )
    expect(await goesBothWays(await exchangeParquet(odd), 'odd.parquet')).toBe(true)
  })

  const some = <Value>(...values: Value[]) => fc.constantFrom(...values)
  const line = fc.record(
    {
      id: some('', 'x'),
      自治体名: some('', '神奈川県伊勢原市', ' 神奈川県伊勢原市 '),
      section: some('1 推進', '2 充実', ''),
      process: some('', '① 形成'),
      theme: some('', '◎把握'),
      initiative: some('講座', '講座 ', '１ 講座', '審議会', '相談', ' ', "'=式", '"引用"、改行\nあり'),
      guideline: some('適切に行う', 'ＡＢＣ', ''),
      category: some('1', 'Ⅱ', '', 'x', '3'),
      policy: some('続ける', '別の方針。', ''),
      fiscal_year: some('2021', '令和4年度', '2023', '2022', 'いつか', ''),
      kind: some('result', '予定', 'plan', '実績', '?', ''),
      position: some('1', '2', '3', '', '1.5'),
      activity: some('', ' ', '講座を3回開催した。', '講座を５回開催した。', '令和3年度の講座を開催した。', '令和 元年度の講座を開催した。', '講座を中止した。', '講座', '同上', '前年度と同じ', 'Tea ｶﾌｪ を開催した。', '㈱と①を実施し、Ⅴを検討した。', '計画(案)についてパブリックコメントを実施した。', '<b>強い</b>言葉を使った。', '𠮷野家と協議した。', "'=1+1 を実施した。", '"引用" と , を実施した。', '一行目。\n二行目を実施した。', '審議会を開催し、意見を聴いた。', '審議会を開催し、意見をきいた。', '第22回平成10年の会議を開催した。'), // prettier-ignore
      entry_type: some('', 'activity', 'empty', '同上', '活動', '変'),
      department: some('', '文化課', '総務課、文化課', '人権・広聴相談課', '図書館・子ども科学館', '総務課・文化課', '総務課'), // prettier-ignore
      outcome: some('', '実施', 'cancelled', 'planned', '謎', '一部実施'),
      public_comment: some('', '手続', 'procedure', '縦覧', '?'),
      period_start: some('', '2022-10-01', '2022/13/1'),
      submitters: some('', '12', '1,234', '-1', 'x'),
      value: some('', '12.5', '-3', '１０', 'x'),
      unit: some('', '人'),
      source: some('', '報告.txt#cell=1,2', '報告.txt#cell=3,4', '別.txt#cell=5,6', '別.xlsx#sheet=%E8%A1%A8&cell=1,2', '報告.txt#row=7', '紙の報告書', '報告.txt#cell=12345678901,2'), // prettier-ignore
      備考: some('', 'メモ'),
    },
    { requiredKeys: ['initiative', 'fiscal_year', 'kind', 'activity'] },
  )

  it('says and fills the same as row by row, whatever stands in its cells', async () => {
    let both = 0
    let all = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        some('\n', '\r\n'),
        fc.boolean(),
        async (lines, dropped, newline, hasMark) => {
          const keys = [...new Set(lines.flatMap((one) => Object.keys(one)))]
          const fields = keys.filter((key, index) => !dropped.includes(index) || ['initiative', 'fiscal_year', 'kind', 'activity'].includes(key)) // prettier-ignore
          const text = Papa.unparse({ fields, data: lines }, { newline })
          all++
          try {
            if (await goesBothWays(encode((hasMark ? '\ufeff' : '') + text), '試し.csv')) both++
          } catch (error) {
            /* A file that the row by row reader refuses is none for columns, either. */
            if (!(error instanceof Error) || error.name !== 'ReadError') throw error
          }
        },
      ),
      { seed: Number(process.env.SEED ?? 7), numRuns: Number(process.env.RUNS ?? 20) },
    )
    expect(both).toBeGreaterThan(all / 4)
  }, 300_000)

  it('takes only characters for plain that folding leaves alone, beside any other', () => {
    const plain = Array.from({ length: 0x10000 }, (_, point) => point).filter(isKeptByNfkc)
    const all = plain.map((point) => String.fromCodePoint(point)).join('')
    expect(all.normalize('NFKC')).toBe(all)
    expect([...all].reverse().join('').normalize('NFKC')).toBe([...all].reverse().join(''))
    const upper = plain.filter((point) => String.fromCodePoint(point).toLowerCase() !== String.fromCodePoint(point)) // prettier-ignore
    expect(upper.every((point) => point >= 0x41 && point <= 0x5a)).toBe(true)
    const white = plain.filter((point) => /\s/u.test(String.fromCodePoint(point)))
    expect(white).toEqual([9, 10, 11, 12, 13, 32])
  })
})
