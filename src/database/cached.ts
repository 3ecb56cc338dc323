import type { Query } from '../queries/sql.ts'
import type { Database } from './database.ts'

/** How many answers are kept. */
const mostAnswers = 256

/**
 * The same database, asked only once for equal queries until a table is replaced, or until so many others were asked that
 * the answer gave way. A failure is not kept.
 */
export const cached = (database: Database): Database => {
  const answers = new Map<string, Promise<unknown[]>>()
  return {
    all<Row>(query: Query<Row>) {
      const key = JSON.stringify([query.text, query.parameters])
      const known = answers.get(key)
      const answer = (known as Promise<Row[]> | undefined) ?? database.all(query)
      /* The one used last stands last. */
      answers.delete(key)
      answers.set(key, answer)
      if (known) return answer
      for (const oldest of [...answers.keys()].slice(0, Math.max(0, answers.size - mostAnswers)))
        answers.delete(oldest)
      answer.catch(() => {
        if (answers.get(key) === answer) answers.delete(key)
      })
      return answer
    },
    async replace(table, rows) {
      answers.clear()
      try {
        await database.replace(table, rows)
      } finally {
        answers.clear()
      }
    },
    load() {
      const loading = database.load()
      return {
        ...loading,
        async commit() {
          answers.clear()
          try {
            await loading.commit()
          } finally {
            answers.clear()
          }
        },
      }
    },
    close() {
      answers.clear()
      return database.close()
    },
  }
}
