import { expect, it } from 'vitest'
import { isClerical } from '../../../src/ingest/normalise/isClerical.ts'

it.each([
  '連絡先',
  '電 話',
  '電話番号',
  '内線',
  'メール',
  'Eメール',
  'メールアドレス',
  'E-mail',
  'ＴＥＬ',
  '作成日',
  '記入日',
  '記入年月日',
  '作成者',
  '記入者氏名',
  '更新日',
  '最終更新日',
  '担当者',
  '担当課連絡先',
  '担当課 電話',
  '問合せ先',
  '連絡先（内線）',
])('%s asks who filled a paper in, when, and where to call', (header) => {
  expect(isClerical(header)).toBe(true)
})

it.each([
  '担当課',
  '電話相談',
  'メール配信の実績',
  '記入内容',
  '作成した資料',
  '更新',
  '実施日',
  '担当者会議',
  '',
])('%s is of what was planned or done', (header) => {
  expect(isClerical(header)).toBe(false)
})
