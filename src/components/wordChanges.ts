/** A run of characters that both sentences have, or only one of them. */
export interface WordChange {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment)

/** What changed from one sentence to the next, word by word: a longest common subsequence. Source: Wagner & Fischer 1974. */
export const wordChanges = (earlier: string, later: string): WordChange[] => {
  const from = wordsOf(earlier)
  const to = wordsOf(later)
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1))
  const at = (row: number, column: number) => lengths[row]?.[column] ?? 0
  for (let row = from.length - 1; row >= 0; row--)
    for (let column = to.length - 1; column >= 0; column--) {
      const line = lengths[row]
      if (line)
        line[column] =
          from[row] === to[column]
            ? at(row + 1, column + 1) + 1
            : Math.max(at(row + 1, column), at(row, column + 1))
    }
  const changes: WordChange[] = []
  const push = (kind: WordChange['kind'], text: string) => {
    const last = changes.at(-1)
    if (last?.kind === kind) changes[changes.length - 1] = { kind, text: last.text + text }
    else changes.push({ kind, text })
  }
  let row = 0
  let column = 0
  while (row < from.length || column < to.length) {
    if (row < from.length && column < to.length && from[row] === to[column]) {
      push('same', from[row] ?? '')
      row += 1
      column += 1
    } else if (column >= to.length || (row < from.length && at(row + 1, column) >= at(row, column + 1))) {
      push('removed', from[row] ?? '')
      row += 1
    } else {
      push('added', to[column] ?? '')
      column += 1
    }
  }
  return changes
}

/* The longest ending in which a plan and a result of the same deed differ: 実施した / 実施する予定である。 */
const longestEnding = 8

/** Whether two sentences differ in nothing but their last few characters, as a result (…した) and its plan (…する) do. */
export const onlyEndingChanged = (changes: readonly WordChange[]): boolean => {
  const first = changes.findIndex(({ kind }) => kind !== 'same')
  const ending = changes.slice(first)
  const lengthOf = (left: WordChange['kind']) =>
    ending.filter(({ kind }) => kind !== left).reduce((sum, { text }) => sum + text.length, 0)
  return first >= 0 && lengthOf('added') <= longestEnding && lengthOf('removed') <= longestEnding
}
