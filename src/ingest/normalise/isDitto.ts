/** Whether a cell says with a mark or 「同上」 alone that it holds what the cell above it holds. */
export const isDitto = (text: string): boolean =>
  /^[(（]?\s*(?:[〃″"”]{1,2}|々|同\s*上|上に同じ)\s*[)）]?$/u.test(text.trim())
