/** What an entry reports: `result` (実績) or `plan` (予定). */
export const kinds = ['result', 'plan'] as const
export type Kind = (typeof kinds)[number]
