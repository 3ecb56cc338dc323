/** Where values are kept under keys. Each may reject: storage can be denied or full. */
export interface KeyValueStore {
  readonly get: (key: string) => Promise<unknown>
  readonly set: (key: string, value: unknown) => Promise<void>
  readonly del: (key: string) => Promise<void>
  readonly keys: () => Promise<string[]>
}
