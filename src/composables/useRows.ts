import { onServerPrefetch, type ShallowRef, shallowRef, watch } from 'vue'
import { QueryError } from '../database/queryError.ts'
import type { Query } from '../queries/sql.ts'
import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'
import { snapshotName } from './snapshot.ts'

/** How a question stands: answered, being computed, or failed with its message. */
export type RowsState =
  { readonly stage: 'ready' | 'computing' } | { readonly stage: 'failed'; readonly message: string }

export interface Rows<Row> {
  readonly rows: Readonly<ShallowRef<readonly Row[]>>
  readonly state: Readonly<ShallowRef<RowsState>>
}

/** A question with its canonical text; null asks nothing. */
export interface Question<Row> {
  readonly name: string
  readonly filterText: string
  readonly query: Query<Row>
}

/**
 * The rows of a question, asked again when it or the data changes. The rows made ready with the page answer until the
 * database stands; after that every answer is the engine's. An answer that comes late never overwrites a newer one.
 */
export const useRows = <Row>(question: () => Question<Row> | null): Rows<Row> => {
  const { snapshot } = useProvided()
  const data = useData()
  const rows = shallowRef<readonly Row[]>([])
  const state = shallowRef<RowsState>({ stage: 'computing' })
  let latest = 0

  const fromSnapshot = ({ name, filterText }: Question<Row>) =>
    data.isOwn ? undefined : (snapshot.get(snapshotName(name, filterText)) as readonly Row[] | undefined)

  const answer = (found: readonly Row[]) => {
    rows.value = found
    state.value = { stage: 'ready' }
  }

  const ask = async () => {
    const asked = question()
    const turn = ++latest
    if (!asked) return answer([])
    const ready = data.database ? undefined : fromSnapshot(asked)
    if (ready) return answer(ready)
    state.value = { stage: 'computing' }
    try {
      const database = await data.open()
      const found = await database.all(asked.query)
      if (turn === latest) answer(found)
    } catch (error) {
      if (turn !== latest) return
      state.value = { stage: 'failed', message: error instanceof QueryError ? error.message : '' }
    }
  }

  onServerPrefetch(async () => {
    const asked = question()
    if (!asked || !data.database) return
    const found = await data.database.all(asked.query)
    snapshot.set(snapshotName(asked.name, asked.filterText), found)
    answer(found)
  })

  if (!import.meta.env.SSR) {
    const first = question()
    const ready = first && !data.database ? fromSnapshot(first) : undefined
    if (ready) answer(ready)
    else void ask()
    watch(
      () => {
        const asked = question()
        return asked === null ? null : `${data.version} ${snapshotName(asked.name, asked.filterText)}`
      },
      () => void ask(),
    )
  }

  return { rows, state }
}
