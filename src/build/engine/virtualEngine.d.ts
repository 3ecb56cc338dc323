declare module 'virtual:engine' {
  /** Absolute address of DuckDB's engine, gzipped. */
  export const engineUrl: string
  /** Absolute address of the script of the engine's worker. */
  export const workerUrl: string
}
