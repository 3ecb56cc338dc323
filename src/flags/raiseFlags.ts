import type { Database } from '../database/database.ts'
import { flagRules } from './registry.ts'

/** Asks every rule of the tables as they stand, and keeps what it raises, with its evidence, in tables of its own. */
export const raiseFlags = async (database: Database): Promise<void> => {
  const answers = await Promise.all(flagRules.map(({ query }) => database.all(query)))
  const raised = answers.flat().map((flag, index) => ({ number: index + 1, ...flag }))
  await database.replace('flag', raised)
  await database.replace(
    'flag_evidence',
    raised.flatMap(({ number, evidence }) =>
      (evidence ?? '')
        .split(' ')
        .filter((id) => id !== '')
        .map((activity_id, index) => ({ number, activity_id, position: index + 1 })),
    ),
  )
}
