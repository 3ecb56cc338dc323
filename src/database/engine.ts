import type { Parameter } from '../queries/sql.ts'

type Awaitable<Value> = Value | Promise<Value>

/** What the two builds of DuckDB-WASM share: the blocking one answers at once, the one in a worker later. */
export interface Engine {
  runQuery(connection: number, text: string): Awaitable<Uint8Array>
  createPrepared(connection: number, text: string): Awaitable<number>
  runPrepared(connection: number, statement: number, parameters: Parameter[]): Awaitable<Uint8Array>
  closePrepared(connection: number, statement: number): Awaitable<void>
  insertArrowFromIPCStream(
    connection: number,
    stream: Uint8Array,
    options: { readonly name: string; readonly create: boolean },
  ): Awaitable<void>
}
