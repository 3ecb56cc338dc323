import { eraYear, type FiscalYear } from '../../domain/fiscalYear.ts'

const changed = (what: string, { grew, shrank }: { grew: number; shrank: number }) =>
  grew + shrank === 0
    ? `実績の記載の数が変わった${what}はない`
    : [
        grew === 0 ? `実績の記載が増えた${what}はなく` : `実績の記載が増えた${what}は${grew}`,
        shrank === 0 ? `減った${what}はない` : `減った${what}は${shrank}`,
      ].join('、')

/** What is said on slides and where they are put together, in Japanese. */
export const ja = {
  coverTitle: (plan: string) => `${plan}の歩み`,
  chosen: (conditions: readonly string[]) => conditions.join('・'),
  meaning: ({ category, meaning }: { category: string; meaning: string }) => `${category}の意味：${meaning}`,
  flagTitle: ({ name, initiatives }: { name: string; initiatives: number }) =>
    `尋ねたい点：「${name}」が${initiatives}件`,
  growth: {
    initiatives: (count: { grew: number; shrank: number }) => changed('取り組み', count),
    departments: (count: { grew: number; shrank: number }) => changed('課', count),
  },
  growthBase: ({
    fiscalYear,
    shown,
    changed: all,
  }: {
    fiscalYear: FiscalYear
    shown: number
    changed: number
  }) =>
    `${eraYear(fiscalYear - 1)}と${eraYear(fiscalYear)}の実績の記載件数、${shown < all ? `変わった${all}のうち、変化の大きい${shown}` : `変わった${all}の全て`}。2つの年度だけの増減で、傾向ではない`,
  growthNone: '2つの年度で、記載の数は同じ。',
  department: {
    onlyPlans: ({ name, planned }: { name: string; planned: number }) =>
      `${name}の記載は予定${planned}件だけで、実績はない`,
    results: ({
      name,
      fiscalYear,
      from,
      to,
    }: {
      name: string
      fiscalYear: FiscalYear
      from: number | null
      to: number
    }) => {
      const year = eraYear(fiscalYear)
      if (from === null) return `${name}の実績の記載は${year}に${to}件`
      if (to === 0) return `${name}は${year}の実績に記載がない(前年度${from}件)`
      if (from === 0) return `${name}の実績の記載は${year}に${to}件、前年度は記載がない`
      if (from === to) return `${name}の実績の記載は前年度と同じ${to}件`
      return `${name}の実績の記載は${from}件から${to}件に${to > from ? '増えた' : '減った'}`
    },
  },
  departmentBase: ({ initiatives, sentences }: { initiatives: number; sentences: number }) =>
    `${initiatives}の取り組みに、報告の文が${sentences}(実績と予定)`,
  departmentGone: 'この課の文は、今のデータにない',
  departmentsTitle: '担当課ごとのページ',
  departmentsLead: (departments: number) =>
    `報告に名のある${departments}の課を、実績の記載の多い順に1枚ずつ。\n2つの課が名を連ねる文は、それぞれの課で数えます。`,
  part: ({ part, parts }: { part: number; parts: number }) => `(${part}/${parts})`,
}
