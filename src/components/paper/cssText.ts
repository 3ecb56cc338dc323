/** A text as a style sheet says it, whatever it holds. */
export const cssText = (text: string): string =>
  `"${text.replace(/["\\\n\r\f<]/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `)}"`
