/** Numbers each pair of codes from 0, in order of first appearance. */
export interface Pairs {
  readonly code: (left: number, right: number) => number
  readonly left: readonly number[]
  readonly right: readonly number[]
}

const most = 2 ** 26

export const pairs = (): Pairs => {
  const codes = new Map<number, number>()
  const left: number[] = []
  const right: number[] = []
  let lastKey = -1
  let lastCode = -1
  return {
    left,
    right,
    code(one, other) {
      const key = one * most + other
      if (key === lastKey) return lastCode
      let code = codes.get(key)
      if (code === undefined) {
        code = left.length
        codes.set(key, code)
        left.push(one)
        right.push(other)
      }
      lastKey = key
      lastCode = code
      return code
    },
  }
}
