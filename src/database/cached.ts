import type { Query } from '../queries/sql.ts'
import type { Database } from './database.ts'

/** The same database, asked only once for equal queries until a table is replaced. A failure is not kept. */
export const cached = (database: Database): Database => {
  const answers = new Map<string, Promise<unknown[]>>()
  return {
    all<Row>(query: Query<Row>) {
      const key = JSON.stringify([query.text, query.parameters])
      const known = answers.get(key)
      if (known) return known as Promise<Row[]>
      const answer = database.all(query)
      answers.set(key, answer)
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
