/** Whether a row's first text says that the row sums up those above it. */
export const isTotal = (text: string): boolean =>
  /^(?:合\s*計|小\s*計|総\s*計|計|総数|total)$/iu.test(text.normalize('NFKC').trim())
