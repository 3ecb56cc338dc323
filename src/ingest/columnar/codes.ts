/** Texts as codes, numbered in order of first appearance. */
export const codes = () => {
  const of = new Map<string, number>()
  return {
    code(text: string): number {
      const known = of.get(text)
      if (known !== undefined) return known
      of.set(text, of.size)
      return of.size - 1
    },
    texts: () => [...of.keys()],
  }
}
