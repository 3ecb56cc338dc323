import type { Kind } from '../../domain/kind.ts'

/* In English the word alone, or with a year: 「FY2021 results」, 「Plan (2023)」. */
const english = (words: string) => {
  const year = '(?:(?:fy|fiscal\\s+year)?\\s*\\d{4})?'
  return new RegExp(`^[\\s(]*${year}[\\s():-]*(?:${words})[\\s():-]*${year}[\\s)]*$`, 'iu')
}
const longest = 60
const englishResult = english('results?|actuals?|achievements?')
const englishPlan = english('plans?|planned|targets?')

/**
 * 「取り組み実績」, 「実施状況」, 「result」 → result; 「取り組み予定」, 「計画」, 「目標」, 「見込み」, 「今後の取組」, 「plan」 → plan; null when
 * neither stands in the text.
 */
export const readKind = (text: string): Kind | null => {
  if (/実績|結果|成果|(?:取り?組み?|実施|進捗|進ちょく|活動|達成|推進)(?:の)?状況/i.test(text))
    return 'result'
  const isShort = text.length <= longest
  if (isShort && englishResult.test(text)) return 'result'
  return /予定|計画|見込|目標|今後の取り?組み?/i.test(text) || (isShort && englishPlan.test(text))
    ? 'plan'
    : null
}
