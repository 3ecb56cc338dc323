/**
 * Why the engine did not start: the browser has no (recent enough) WebAssembly, does not let it or its worker run, has
 * too little memory; the files did not come; or nothing happened for too long.
 */
export const engineErrorReasons = ['no-webassembly', 'blocked', 'memory', 'network', 'stalled'] as const
export type EngineErrorReason = (typeof engineErrorReasons)[number]

/** DuckDB could not be opened in this browser. */
export class EngineError extends Error {
  constructor(
    readonly reason: EngineErrorReason,
    cause?: unknown,
  ) {
    super(cause instanceof Error ? `${reason}: ${cause.message}` : reason, { cause })
    this.name = 'EngineError'
  }
}
