import { emptyFilter, writeFilter } from '../domain/filter.ts'
import { type FlagId, flagIds } from '../domain/flag.ts'
import type { FlagRow } from '../queries/flaggedInitiatives.ts'
import { flaggedInitiatives } from '../queries/flaggedInitiatives.ts'
import { departments, type DepartmentRow } from '../queries/departments.ts'
import { initiativeGrowth } from '../queries/growth.ts'
import { planState, type PlanStateRow } from '../queries/planState.ts'
import { planVsActual } from '../queries/planVsActual.ts'
import { publicCommentByYear, type PublicCommentByYearRow } from '../queries/publicCommentByYear.ts'
import { publicCommentVolume, type PublicCommentVolumeRow } from '../queries/publicCommentVolume.ts'
import { type Deck, type Shown, type Slide, slideOf } from './deck.ts'
import type { DeckSetting } from './deckSetting.ts'

/** What the rules of the default deck look at. */
export interface DeckFacts {
  readonly state: PlanStateRow | undefined
  readonly flags: readonly FlagRow[]
  readonly comments: readonly PublicCommentByYearRow[]
  readonly volumes: readonly PublicCommentVolumeRow[]
  /** How many initiatives can be compared with the year before, and how many with their plan. */
  readonly compared: number
  readonly planned: number
  readonly departments: readonly DepartmentRow[]
}

const card = (id: string, choices = ''): Shown => ({ kind: 'card', card: id, choices })

/* The slide of the silent initiatives has told of these. */
const toldAsSilent: readonly FlagId[] = ['no-entry-ever', 'no-result']

const silentSlides = ({ state, flags }: DeckFacts): Shown[] => {
  if (!flags.some(({ flag }) => flag === 'no-result')) return []
  const category = state?.silentCategory ?? null
  if (category === null) return [card('silent-initiatives')]
  const choices = writeFilter({ categories: [category] })
  const waits = flags.some((row) => row.flag === 'waits-on-body' && row.category === category)
  return [card('silent-initiatives'), card('plan-state', choices), card(waits ? 'waits-on-body' : 'silent-initiatives', choices)] // prettier-ignore
}

const commentSlides = ({ comments, volumes }: DeckFacts): Shown[] => {
  if (!comments.some(({ procedures }) => procedures > 0)) return []
  const isHeld = comments.some(({ kind, procedures }) => kind === 'result' && procedures > 0)
  const hasVolumes = volumes.some(({ submitters, comments: given, adopted }) => [submitters, given, adopted].some((one) => one !== null)) // prettier-ignore
  return [
    card('public-comment-by-year'),
    ...(isHeld ? [card('public-comment-by-department')] : []),
    ...(hasVolumes ? [card('public-comment-volume')] : []),
  ]
}

const questionSlides = ({ flags }: DeckFacts): Shown[] => {
  const asked = flagIds.filter((id) => !toldAsSilent.includes(id) && flags.some(({ flag }) => flag === id))
  if (asked.length === 0) return []
  return [
    card('flagged-initiatives'),
    ...asked.map((flag) => card('flagged-initiatives', writeFilter({ flags: [flag] }))),
  ]
}

/**
 * The slides that the data themselves ask for, in their order: the state of the plan; the silent initiatives and the
 * category with the most of them in its own light; public comment; what grew and what shrank; plan beside results where
 * both are loaded; open questions; each department.
 */
export const defaultSlides = (facts: DeckFacts, { said }: DeckSetting): Slide[] => {
  const shows: Shown[] = [
    { kind: 'cover' },
    card('plan-state'),
    card('activities-by-year'),
    ...silentSlides(facts),
    ...commentSlides(facts),
    ...(facts.compared > 0
      ? (['initiatives', 'departments'] as const).map((of): Shown => ({ kind: 'growth', of }))
      : []),
    ...(facts.planned > 0 ? [card('plan-vs-actual'), card('plan-vs-actual-by-department')] : []),
    ...questionSlides(facts),
  ]
  const pages = facts.departments.map(({ departmentId }) => slideOf({ kind: 'department', department: departmentId })) // prettier-ignore
  const divider = slideOf({ kind: 'text', text: said.departmentsLead(pages.length) })
  return [
    ...shows.map(slideOf),
    ...(pages.length > 0 ? [{ ...divider, title: said.departmentsTitle }, ...pages] : []),
  ]
}

/** The default deck of the data that somebody answers for. */
export const defaultDeck = async (setting: DeckSetting): Promise<Deck> => {
  const { ask, asOf } = setting
  const [[state], flags, comments, volumes, growth, planned, named] = await Promise.all([
    ask(planState(emptyFilter)),
    ask(flaggedInitiatives(emptyFilter)),
    ask(publicCommentByYear(emptyFilter)),
    ask(publicCommentVolume(emptyFilter)),
    ask(initiativeGrowth(emptyFilter)),
    ask(planVsActual(emptyFilter)),
    ask(departments()),
  ])
  const facts = { state, flags, comments, volumes, compared: growth.length, planned: planned.length, departments: named } // prettier-ignore
  return { slides: defaultSlides(facts, setting), asOf }
}
