const tally = /^(?:延べ|のべ|計|合計)?\s*(\d+|\d{1,3}(?:,\d{3})+)\s*(?:人|名|件|通|者|団体)?$/u
const none = /^(?:(?:意見|提出|応募|反映)(?:は)?)?(?:なし|無し|無|ゼロ)$/u

/** How many people, letters or opinions: 「12人」 → 12, 「延べ1,034名」 → 1034, 「なし」 → 0; null when the text does not say. */
export const readTally = (text: string): number | null => {
  const plain = text.normalize('NFKC').trim()
  if (none.test(plain)) return 0
  const digits = tally.exec(plain)?.[1]
  const count = digits === undefined ? NaN : Number(digits.replace(/,/gu, ''))
  return count < 2 ** 31 ? count : null
}
