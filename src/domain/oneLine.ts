const escapedBreaks = /␛([␊␍␛])|[␊␍]/gu

/**
 * A text on one line: a line feed as ␊, a carriage return as ␍, and ␛ before such a sign that the text itself has, so
 * that `fromOneLine` gives back the same characters.
 */
export const toOneLine = (text: string): string =>
  /[\r\n␊␍␛]/u.test(text) ? text.replace(/[␊␍␛]/gu, '␛$&').replaceAll('\r', '␍').replaceAll('\n', '␊') : text

/** Whether some text in a file may be written by `toOneLine`: asked once, since few files have any. */
export const hasOneLineSigns = (text: string): boolean => /[␊␍␛]/u.test(text)

/** The text that `toOneLine` wrote. */
export const fromOneLine = (text: string): string =>
  text.replace(escapedBreaks, (sign, itself: string | undefined) => itself ?? (sign === '␊' ? '\n' : '\r'))
