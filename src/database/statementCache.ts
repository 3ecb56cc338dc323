/** How many statements stay prepared. */
const mostStatements = 64

/**
 * Keeps statements prepared by their text, so that a question asked again with other values is one message to the
 * engine instead of three. The one used longest ago gives way.
 */
export const statementCache = (
  prepare: (text: string) => Promise<number>,
  close: (statement: number) => Promise<void>,
) => {
  const statements = new Map<string, Promise<number>>()
  const drop = async (text: string) => {
    const statement = statements.get(text)
    statements.delete(text)
    if (statement) await statement.then(close, () => undefined)
  }
  return {
    async take(text: string): Promise<number> {
      const known = statements.get(text)
      const statement = known ?? prepare(text)
      statements.delete(text)
      statements.set(text, statement)
      const oldest = statements.keys().next().value
      if (statements.size > mostStatements && oldest !== undefined) await drop(oldest)
      return statement
    },
    drop,
    /** Forgets every statement: tables were made anew. */
    async clear(): Promise<void> {
      for (const text of [...statements.keys()]) await drop(text)
    },
  }
}
