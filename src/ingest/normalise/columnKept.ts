import { besides, columnBeside } from './columnBeside.ts'
import { headText } from './headText.ts'
import { isDash } from './isDash.ts'

/** What a column may hold that is kept as it stands and read into no row: what stands beside the entries, and what is said of them. */
export const keptKinds = [...besides, 'assessment'] as const
export type Kept = (typeof keptKinds)[number]

/* 「評価」, 「評価の理由」, 「課題・改善点」, 「自己評価（A～D）」, 「達成率」, 「前年度比」 */
const assessment =
  /(?:評価|判定|理由|課題|問題点|改善[点策]?|所見|方向性|効果|(?:達成|進捗)[率度]|前年度?比|増減[数率額]?|^差[異引]?)(?:等|など|欄|区分|ランク)?(?:\([^)]*\))?$/u
/* 「A」, 「○」, 「↑」 */
const grade =
  /^(?:[A-ESＡ-Ｅ][+-]?|[◎○〇◯△▲×☓✕]|[↑↗→↘↓⇧⇩⇒]|順調|おおむね順調|概ね順調|やや遅れ(?:ている)?|遅れ(?:ている)?|未?達成)$/u

const areGrades = (values: readonly string[]) => {
  const texts = values.map((text) => text.normalize('NFKC').trim()).filter((text) => text !== '' && !isDash(text)) // prettier-ignore
  return texts.length > 0 && texts.every((text) => grade.test(text))
}
const longest = 40

/** What a column that is not read holds, as far as its head or its values tell; null where they do not. */
export const columnKept = (header: string, values: readonly string[] = []): Kept | null => {
  const head = headText(header).trim()
  return columnBeside(header, values) ?? ((head.length <= longest && assessment.test(head)) || areGrades(values) ? 'assessment' : null) // prettier-ignore
}
