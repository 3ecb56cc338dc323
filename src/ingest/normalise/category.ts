const roman: Readonly<Record<string, number>> = {
  I: 1,
  II: 2,
  III: 3,
  IV: 4,
  V: 5,
  VI: 6,
  VII: 7,
  VIII: 8,
  IX: 9,
  X: 10,
}

/** 「Ⅴ」, 「V」, 「５」, 「区分Ⅴ」 → 5; null when the text is no category. NFKC turns Ⅴ into V. */
export const readCategory = (text: string): number | null => {
  const plain = text.normalize('NFKC').replace(/^区分/, '').trim().toUpperCase()
  return roman[plain] ?? (/^[1-9]\d?$/.test(plain) ? Number(plain) : null)
}
