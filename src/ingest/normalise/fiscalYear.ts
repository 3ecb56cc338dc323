import type { FiscalYear } from '../../domain/fiscalYear.ts'
import { headText } from './headText.ts'

const eraStart: Readonly<Record<string, number>> = {
  令和: 2019,
  R: 2019,
  平成: 1989,
  H: 1989,
  昭和: 1926,
  S: 1926,
}

const pattern = /(令和|平成|昭和|(?<![A-Z])[RHS])\s*(元|0?[1-9]|[1-9]\d)(?!\d)|(?<!\d)((?:19|20)\d{2})(?!\d)/i

/** 「令和3年度」「R3」「２０２１年度」「2021」 → 2021; 令和元年度 and 平成31年度 → 2019; null when no year stands in the text. */
export const readFiscalYear = (text: string): FiscalYear | null => {
  const match = pattern.exec(headText(text))
  if (!match) return null
  const [, era, eraNumber, gregorian] = match
  if (gregorian !== undefined) return Number(gregorian)
  const start = eraStart[era?.toUpperCase() ?? '']
  return start === undefined ? null : start + (eraNumber === '元' ? 1 : Number(eraNumber)) - 1
}
