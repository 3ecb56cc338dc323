/** A piece of a text, marked where a searched word stands. */
export interface MarkedPiece {
  readonly text: string
  readonly marked: boolean
}

/* A letter with the marks that width folding joins to it: ｶﾞ is one. */
const letters = /[^][\p{M}\uff9e\uff9f]*/gu

/** A text in pieces, the folded words of a search marked in the city's own letters. */
export const markTerms = (text: string, terms: readonly string[]): MarkedPiece[] => {
  let folded = ''
  /* For every place of the folded text, the letter it came from. */
  const origins: number[] = []
  const pieces = text.match(letters) ?? []
  pieces.forEach((piece, index) => {
    const one = piece.normalize('NFKC').toLowerCase()
    folded += one
    for (let place = 0; place < one.length; place += 1) origins.push(index)
  })
  const marked = new Set<number>()
  for (const term of terms)
    for (let at = folded.indexOf(term); at >= 0 && term !== ''; at = folded.indexOf(term, at + 1))
      for (let place = at; place < at + term.length; place += 1) marked.add(origins[place] ?? -1)
  return pieces.reduce<MarkedPiece[]>((done, piece, index) => {
    const last = done.at(-1)
    const isMarked = marked.has(index)
    if (last?.marked === isMarked)
      return [...done.slice(0, -1), { text: last.text + piece, marked: isMarked }]
    return [...done, { text: piece, marked: isMarked }]
  }, [])
}
