/** Work that ends with an error as soon as the thing it depends on is lost. */
export interface Lifeline {
  /** Starts `work`; rejects with its error, or with the cause of the loss. */
  hold<Value>(work: () => Promise<Value>): Promise<Value>
  /** Fails all work under way and all work to come. Only the first cause counts. */
  cut(cause: unknown): void
}

/** DuckDB-WASM forgets its pending requests when its worker dies: nobody would ever hear of them again. */
export const lifeline = (): Lifeline => {
  const waiting = new Set<(cause: unknown) => void>()
  let lost: { readonly cause: unknown } | undefined
  return {
    hold(work) {
      return new Promise((resolve, reject) => {
        if (lost) return reject(lost.cause)
        waiting.add(reject)
        work()
          .then(resolve, reject)
          .finally(() => waiting.delete(reject))
      })
    },
    cut(cause) {
      if (lost) return
      lost = { cause }
      waiting.forEach((reject) => reject(cause))
      waiting.clear()
    },
  }
}
