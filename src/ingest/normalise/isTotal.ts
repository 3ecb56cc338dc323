/** Whether a row's first text, or the name of what it is of, says that the row sums up those above it. */
export const isTotal = (text: string): boolean =>
  /^(?:(?:総|全体)?合\s*計|小\s*計|総\s*計|計|総数|(?:sub|grand )?total)(?:\s*\([^()]{1,10}\))?$/iu.test(
    text.normalize('NFKC').trim(),
  )
