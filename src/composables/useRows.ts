import { computed, onServerPrefetch, type Ref, type ShallowRef, shallowRef, watch } from 'vue'
import { QueryError } from '../database/queryError.ts'
import { type Scope, writeScope } from '../domain/scope.ts'
import type { Query } from '../queries/sql.ts'
import { useData } from '../stores/data.ts'
import { useProvided } from './provided.ts'
import { snapshotName } from './snapshot.ts'

/** How a question stands: answered, being computed, or failed with its message. */
export type RowsState =
  { readonly stage: 'ready' | 'computing' } | { readonly stage: 'failed'; readonly message: string }

/** A question; its name and filter say which one it is. */
export interface Question<Row> {
  readonly name: string
  readonly filter: Scope
  readonly query: Query<Row>
}

export interface Rows<Row> {
  readonly rows: Readonly<Ref<readonly Row[]>>
  /** The filter that the rows answer; null before any do. Changes together with them. */
  readonly answered: Readonly<Ref<Scope | null>>
  readonly state: Readonly<ShallowRef<RowsState>>
}

/** After how many milliseconds a question with an earlier answer on screen is shown as being computed. */
const noticeable = 250

const nameOf = <Row>({ name, filter }: Question<Row>) => snapshotName(name, writeScope(filter))

/**
 * The answer to a question (null asks nothing), asked again when it or the data changes. The rows made ready with the
 * page answer until the database stands; after that every answer is the engine's. An answer that comes late never
 * overwrites a newer one.
 */
export const useRows = <Row>(question: () => Question<Row> | null): Rows<Row> => {
  const { snapshot } = useProvided()
  const data = useData()
  const answer = shallowRef<{ readonly rows: readonly Row[]; readonly filter: Scope | null }>({
    rows: [],
    filter: null,
  })
  const state = shallowRef<RowsState>({ stage: 'computing' })
  let latest = 0

  const fromSnapshot = (asked: Question<Row>) =>
    data.isOwn || data.database ? undefined : (snapshot.get(nameOf(asked)) as readonly Row[] | undefined)

  const take = (rows: readonly Row[], filter: Scope | null) => {
    answer.value = { rows, filter }
    state.value = { stage: 'ready' }
  }

  const ask = async () => {
    const asked = question()
    const turn = ++latest
    if (!asked) return take([], null)
    const ready = fromSnapshot(asked)
    if (ready) return take(ready, asked.filter)
    const wait = answer.value.filter ? noticeable : 0
    const showComputing = setTimeout(() => {
      if (turn === latest) state.value = { stage: 'computing' }
    }, wait)
    try {
      const rows = await data.ask(asked.query)
      if (turn === latest) take(rows, asked.filter)
    } catch (error) {
      if (turn !== latest) return
      state.value = { stage: 'failed', message: error instanceof QueryError ? error.message : '' }
    } finally {
      clearTimeout(showComputing)
    }
  }

  onServerPrefetch(async () => {
    const asked = question()
    if (!asked || !data.database) return
    const rows = await data.database.all(asked.query)
    snapshot.set(nameOf(asked), rows)
    take(rows, asked.filter)
  })

  if (!import.meta.env.SSR) {
    const first = question()
    const ready = first && fromSnapshot(first)
    if (first && ready) take(ready, first.filter)
    else void ask()
    watch(
      () => {
        const asked = question()
        return asked && `${data.version} ${nameOf(asked)}`
      },
      () => void ask(),
    )
  }

  return { rows: computed(() => answer.value.rows), answered: computed(() => answer.value.filter), state }
}
