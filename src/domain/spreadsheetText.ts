const risky = /^'*[=+\-@\t\r]/u

/** Puts one ' before a text that a spreadsheet would take for a formula. */
export const toSpreadsheetText = (text: string): string => (risky.test(text) ? `'${text}` : text)

/** Takes that ' off again. */
export const fromSpreadsheetText = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text
