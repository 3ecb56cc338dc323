import type { Kind } from '../../domain/kind.ts'

/**
 * 「取り組み実績」, 「実施状況」, 「result」 → result; 「取り組み予定」, 「計画」, 「目標」, 「見込み」, 「plan」 → plan; null when
 * neither stands in the text.
 */
export const readKind = (text: string): Kind | null => {
  if (/実績|結果|成果|(?:取り?組み?|実施|進捗|進ちょく|活動|達成|推進)(?:の)?状況|^\s*result\s*$/i.test(text))
    return 'result'
  if (/予定|計画|見込|目標|^\s*plan\s*$/i.test(text)) return 'plan'
  return null
}
