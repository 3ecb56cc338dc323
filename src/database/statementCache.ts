/** How many statements stay prepared. */
const mostStatements = 64

interface Kept {
  readonly statement: Promise<number>
  readonly running: Set<Promise<unknown>>
}

/**
 * Keeps statements prepared by their text, so that a question asked again is one message to the engine instead of three,
 * and one without parameters is not planned again. The one used longest ago gives way, once nothing runs on it.
 */
export const statementCache = (
  prepare: (text: string) => Promise<number>,
  close: (statement: number) => Promise<void>,
) => {
  const statements = new Map<string, Kept>()

  const take = (text: string): Kept => {
    const kept = statements.get(text) ?? { statement: prepare(text), running: new Set() }
    statements.delete(text)
    statements.set(text, kept)
    return kept
  }
  const drop = async (text: string) => {
    const kept = statements.get(text)
    statements.delete(text)
    if (!kept) return
    await Promise.allSettled(kept.running)
    await kept.statement.then(close, () => undefined)
  }

  return {
    /** Runs statements, all prepared before the first runs. Where that fails, none of them is kept. */
    async use<Answer>(
      texts: readonly string[],
      run: (statementOf: (text: string) => number) => Promise<Answer>,
    ): Promise<Answer> {
      const kept = texts.map(take)
      const running = Promise.all(kept.map(({ statement }) => statement)).then((prepared) =>
        run((text) => prepared[texts.indexOf(text)]!),
      )
      for (const one of kept) one.running.add(running)
      for (const text of [...statements.keys()].slice(0, Math.max(0, statements.size - mostStatements)))
        void drop(text)
      try {
        return await running
      } catch (error) {
        for (const text of texts) void drop(text)
        throw error
      } finally {
        for (const one of kept) one.running.delete(running)
      }
    },
    /** Forgets every statement: tables were made anew. */
    async clear(): Promise<void> {
      for (const text of [...statements.keys()]) await drop(text)
    },
  }
}
