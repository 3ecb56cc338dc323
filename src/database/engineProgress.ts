/** How far the opening of the engine is. `total` is null where the host does not say how many bytes it sends. */
export type EngineProgress =
  | { readonly stage: 'fetching'; readonly done: number; readonly total: number | null }
  | { readonly stage: 'starting' }
  | { readonly stage: 'ready' }
