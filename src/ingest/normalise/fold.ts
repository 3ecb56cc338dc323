/** Folds width and case for matching, never for showing: ＮＦＫＣ → nfkc. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase()
