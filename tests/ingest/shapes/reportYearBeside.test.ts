import { describe, expect, it } from 'vitest'
import { reportYearBeside } from '../../../src/ingest/shapes/reportYearBeside.ts'

describe('the year of a report', () => {
  const beside = (over: readonly string[], sheet: string | null = null, file = 'a.csv') =>
    reportYearBeside(over, { sheet, file })

  it('is the one that a title names, that of its progress before that of its plan', () => {
    expect(beside(['架空市総合戦略（令和2年度～令和6年度）', '令和5年度 KPI達成状況'])).toBe(2023)
    expect(beside(['令和2年度策定 環境基本計画', '令和5年度の進捗状況'])).toBe(2023)
    expect(beside(['令和4年度', '令和5年度'])).toBeNull()
    expect(beside(['平成30年改訂版 計画の指標', '令和6年4月1日作成'])).toBeNull()
  })

  it('is told by the sheet’s name, then by the file’s', () => {
    expect(beside(['KPI'], 'R5')).toBe(2023)
    expect(beside(['KPI'], 'Sheet1', '令和4年度KPI.xlsx')).toBe(2022)
    expect(beside([], null, '報告.zip/ＫＰＩ_Ｒ５.csv')).toBe(2023)
    expect(beside([], null, '令和4年度/KPI.csv')).toBeNull()
    expect(beside([], null, '20240331_KPI.csv')).toBeNull()
    expect(beside([], null, 'KPI_R6.4.1.csv')).toBeNull()
    expect(beside([], null, 'KPI_S3.csv')).toBeNull()
  })
})
