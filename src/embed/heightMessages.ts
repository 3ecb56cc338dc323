/** What a frame tells the page around it. Public: pages of others listen for it. */
export interface HeightMessage {
  readonly type: 'ayumi:height'
  /** In CSS px. */
  readonly height: number
}

/** What the page around asks of a frame that may have spoken before anyone listened. */
export interface AskMessage {
  readonly type: 'ayumi:ask'
}

const typeOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined

export const isAsk = (data: unknown): data is AskMessage => typeOf(data) === 'ayumi:ask'

/* Taller than any embed; a frame that says more is not believed. */
const tallest = 50_000

export const isHeight = (data: unknown): data is HeightMessage =>
  typeOf(data) === 'ayumi:height' &&
  typeof (data as { height?: unknown }).height === 'number' &&
  (data as HeightMessage).height >= 1 &&
  (data as HeightMessage).height <= tallest
