import type { Kind } from '../../domain/kind.ts'

/** 「取り組み実績」, 「result」 → result; 「取り組み予定」, 「計画」, 「plan」 → plan; null when neither stands in the text. */
export const readKind = (text: string): Kind | null => {
  if (/実績|結果|^\s*result\s*$/i.test(text)) return 'result'
  if (/予定|計画|見込|^\s*plan\s*$/i.test(text)) return 'plan'
  return null
}
