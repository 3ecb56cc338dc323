/** A page of the site that shows cards. */
export const cardPages = [
  'overview',
  'initiatives',
  'silent',
  'departments',
  'publicComment',
  'changes',
] as const
export type CardPage = (typeof cardPages)[number]

/** Which cards each page is the home of: the chapters of the paper report, and where a found card opens. */
export const chapters: Readonly<Record<CardPage, readonly string[]>> = {
  overview: ['plan-state', 'activities-by-year', 'activities-by-department', 'activities-by-category'],
  initiatives: ['initiative-matrix'],
  silent: ['silent-initiatives', 'waits-on-body', 'flagged-initiatives'],
  departments: ['department-by-year', 'department-by-initiative'],
  publicComment: [
    'public-comment-by-year',
    'public-comment-by-department',
    'public-comment-list',
    'public-comment-volume',
  ],
  changes: [
    'plan-vs-actual',
    'plan-vs-actual-by-department',
    'wording-changed',
    'departments-changed',
    'initiatives-changed',
  ],
}

/** The page that a card is at home on; the overview for one that no chapter names. */
export const pageOfCard = (id: string): CardPage =>
  cardPages.find((page) => chapters[page].includes(id)) ?? 'overview'
