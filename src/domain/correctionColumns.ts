/**
 * The columns that stand before the cells of a rejected row in its download: why it was not used, and its place. A file
 * that has them corrects another; alone they hold no data.
 */
export const correctionColumns = {
  reason: { name: 'rejected_reason', title: '使えなかった理由' },
  place: { name: 'rejected_place', title: '元の場所' },
} as const

const headers: ReadonlySet<string> = new Set(
  Object.values(correctionColumns).flatMap(({ name, title }) => [name, title]),
)

/** Whether a header is one of theirs. */
export const isCorrectionColumn = (header: string): boolean => headers.has(header.trim())
