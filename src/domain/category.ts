const numerals = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ', 'Ⅶ', 'Ⅷ', 'Ⅸ', 'Ⅹ'] as const

/** 5 → 「Ⅴ」. A category beyond Ⅹ is shown as its number, none as 「－」. */
export const categoryNumeral = (category: number | null): string =>
  category === null ? '－' : (numerals[category - 1] ?? String(category))
