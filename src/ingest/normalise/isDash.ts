/** Whether a cell says by a dash alone that nothing is given: 「－」「ー」「―」. A blank one is not meant. */
export const isDash = (text: string): boolean => /^[-‐‑‒–—―−ー─]+$/u.test(text.normalize('NFKC').trim())
