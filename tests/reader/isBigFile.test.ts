import { expect, it } from 'vitest'
import { exchangeParquet } from '../../src/export/exchangeParquet.ts'
import { isBigFile } from '../../src/reader/isBigFile.ts'
import { madeUpRows } from '../bench/madeUpRows.ts'

const parquetOf = async (rows: number) => new Blob([await exchangeParquet([...madeUpRows(rows)])])

it('takes a Parquet file for big by its rows, not by its bytes', async () => {
  const many = await parquetOf(16_000)
  expect(many.size).toBeLessThan(8_000_000)
  expect(await isBigFile(many, '多い.parquet')).toBe(true)
  expect(await isBigFile(await parquetOf(14_000), '少ない.parquet')).toBe(false)
})

it('takes text for big by its bytes', async () => {
  expect(await isBigFile(new Blob(['あ'.repeat(3_000_000)]), '長い.csv')).toBe(true)
  expect(await isBigFile(new Blob(['あ'.repeat(300_000)]), '短い.csv')).toBe(false)
})

it('leaves a damaged Parquet file to the reader of small ones', async () => {
  const whole = await parquetOf(16_000)
  expect(await isBigFile(whole.slice(0, whole.size - 100), '壊れた.parquet')).toBe(false)
})
