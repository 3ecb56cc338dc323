import { besides, columnBeside } from './columnBeside.ts'
import { headText } from './headText.ts'

/** What a column may hold that is kept as it stands and read into no row: what stands beside the entries, and what is said of them. */
export const keptKinds = [...besides, 'assessment'] as const
export type Kept = (typeof keptKinds)[number]

/* 「評価」, 「評価の理由」, 「課題・改善点」, 「自己評価（A～D）」 */
const assessment =
  /(?:評価|理由|課題|問題点|改善[点策]?|所見|方向性|効果)(?:等|など|欄|区分|ランク)?(?:\([^)]*\))?$/u
const longest = 40

/** What a column that is not read holds, as far as its head or its values tell; null where they do not. */
export const columnKept = (header: string, values: readonly string[] = []): Kept | null => {
  const head = headText(header).trim()
  return columnBeside(header, values) ?? (head.length <= longest && assessment.test(head) ? 'assessment' : null) // prettier-ignore
}
