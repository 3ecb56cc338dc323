import { cards } from './registry.ts'

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

const named: Readonly<Record<Exclude<CardPage, 'changes'>, readonly string[]>> = {
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
}

const namedIds = new Set(Object.values(named).flat())

/** Which cards each page is the home of: the chapters of the paper report, and where a found card opens. What no page names compares. */
export const chapters: Readonly<Record<CardPage, readonly string[]>> = {
  ...named,
  changes: cards.map(({ id }) => id).filter((id) => !namedIds.has(id)),
}

/** The page that a card is at home on. */
export const pageOfCard = (id: string): CardPage =>
  cardPages.find((page) => chapters[page].includes(id)) ?? 'changes'
