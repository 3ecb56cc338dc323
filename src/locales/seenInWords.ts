import type { IngestWords } from './ingestWords.ts'

/** What a ReadError saw, as a reader reads it: 「2: not-a-kind」 names the rule by its words, anything else stands as it is. */
export const seenInWords = (seen: readonly string[], { rules }: Pick<IngestWords, 'rules'>): string[] =>
  seen.map((text) => {
    const [, row, rule = ''] = /^(\d+): ([a-z-]+)$/u.exec(text) ?? []
    const words: string | undefined = new Map(Object.entries(rules)).get(rule)
    return row === undefined || words === undefined ? text : `${row}: ${words}`
  })
