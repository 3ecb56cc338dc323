/** How many statements stay prepared. */
const mostStatements = 64

interface Kept {
  readonly statement: Promise<number>
  readonly running: Set<Promise<unknown>>
}

/**
 * Keeps statements prepared by their text, so that a question asked again is one message to the engine instead of three.
 * The one used longest ago gives way, once nothing runs on it.
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
    /** Runs a statement, prepared before. Where that fails it is not kept. */
    async use<Answer>(text: string, run: (statement: number) => Promise<Answer>): Promise<Answer> {
      const kept = take(text)
      const running = kept.statement.then(run)
      kept.running.add(running)
      for (const one of [...statements.keys()].slice(0, Math.max(0, statements.size - mostStatements)))
        void drop(one)
      try {
        return await running
      } catch (error) {
        void drop(text)
        throw error
      } finally {
        kept.running.delete(running)
      }
    },
    /** Forgets every statement: tables were made anew. */
    async clear(): Promise<void> {
      for (const text of [...statements.keys()]) await drop(text)
    },
  }
}
