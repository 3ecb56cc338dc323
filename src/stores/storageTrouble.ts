/** Why nothing is kept: the browser does not allow it (a private window, a frame without an origin), or has no room. */
export type StorageTrouble = 'denied' | 'full'

/** What a store's error means. */
export const storageTrouble = (error: unknown): StorageTrouble =>
  error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'denied'
