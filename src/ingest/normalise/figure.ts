/** A figure as printed: its number, and its unit where one stands beside it. */
export interface Figure {
  readonly value: number
  readonly unit: string
}

/* ㎡ is m2, CO₂ is CO2. 「1 推進」 and the like are headings: words of more than two letters stand close to the number they count. */
const figure =
  /^([△▲+-])?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?(?:\s*([^\d\s△▲+.,()-][^\d\s()]?|k?m[23])|([^\d\s△▲+.,()-](?:[^\d\s()]|(?<=[a-z])[23]){0,7}))?$/iu
/* 「1.2万」 beside a unit of its own would be taken for 1.2 of it. */
const multiplier = /^[十百千万億兆]+$/u
const bound = /(?:以上|以下|以内|未満)$/u

/**
 * 「1,234」, 「12.5%」, 「△3」, 「120人」 → number and unit, △ and ▲ below zero; of 「80%以上」 the number, its condition stays in
 * the words. Null when the text is no figure, as 「集計中」.
 */
export const readFigure = (text: string): Figure | null => {
  const plain = text.normalize('NFKC').trim().replace(bound, '').trim()
  const match = figure.exec(plain)
  if (!match) return null
  const [, sign = '', whole = '', decimals = '', short = '', long = ''] = match
  const value = Number(whole.replace(/,/gu, '') + decimals)
  if (!Number.isFinite(value) || multiplier.test(short || long)) return null
  return { value: /[△▲-]/u.test(sign) ? 0 - value : value, unit: short || long }
}
