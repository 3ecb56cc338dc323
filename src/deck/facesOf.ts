import { baseOf } from '../cards/baseOf.ts'
import type { CardRow, CardView } from '../cards/card.ts'
import { cardOf } from '../cards/registry.ts'
import { emptyFilter, readFilter } from '../domain/filter.ts'
import { readSettings } from '../domain/settings.ts'
import { changesWords } from '../locales/changesWords.ts'
import { sayHeadline } from '../locales/words.ts'
import { categories } from '../queries/categories.ts'
import { departmentSentences } from '../queries/departmentSentences.ts'
import { departmentGrowth, initiativeGrowth } from '../queries/growth.ts'
import { planState } from '../queries/planState.ts'
import { renamedDepartments } from '../queries/renamedDepartments.ts'
import type { Deck, Shown, Slide } from './deck.ts'
import { type DeckSetting, footOf } from './deckSetting.ts'
import type { Body, Face } from './face.ts'
import { cardBodies } from './faces/cardBodies.ts'
import { departmentBodies } from './faces/departmentBodies.ts'
import { departmentTitle } from './faces/departmentTitle.ts'
import { growthBody, shownGrowth } from './faces/growthBody.ts'

/** What a slide says before the reader has changed its words. */
interface Told {
  readonly title: string
  readonly base: string
  readonly rule: string
  readonly bodies: readonly Body[]
}

const ofCard = async ({ card: id, choices }: Shown & { kind: 'card' }, setting: DeckSetting) => {
  const { words, said, ask } = setting
  const card = cardOf(id)
  const settings = readSettings(choices)
  const filter = { ...readFilter(choices), names: settings.names }
  const [rows, renamed, meanings] = await Promise.all([
    ask<CardRow>(card.query(filter)),
    ask(renamedDepartments()),
    ask(categories()),
  ])
  const view: CardView = { words, settings, filter, renamed: renamed.length > 0 }
  const bodies = cardBodies(card, rows, view, said)
  const [flag] = filter.flags
  const isOfOneFlag = id === 'flagged-initiatives' && flag !== undefined && filter.flags.length === 1
  const listed = bodies.reduce((sum, body) => sum + (body.kind === 'table' ? body.rows.length : 0), 0)
  const conditions = setting.conditions(isOfOneFlag ? { ...filter, flags: [] } : filter)
  const base = isOfOneFlag ? words.flags[flag].rule : baseOf(card, rows, view)
  const headline = isOfOneFlag
    ? said.flagTitle({ name: words.flags[flag].name, initiatives: listed })
    : sayHeadline(words, card.headline(rows, view))
  const unsaid = conditions.filter((condition) => !headline.includes(condition))
  const [category] = filter.categories
  const meaning = category === undefined || filter.categories.length > 1 ? undefined : meanings.find((one) => one.category === category)?.definition // prettier-ignore
  return {
    title: unsaid.length === 0 ? headline : words.labelled(said.chosen(unsaid), headline),
    base:
      meaning === undefined
        ? base
        : `${base}。${said.meaning({ category: words.category(category ?? null), meaning })}`,
    rule: words.rules[card.rule],
    bodies,
  }
}

const told = async (shows: Shown, setting: DeckSetting): Promise<Told> => {
  const { words, said, ask } = setting
  switch (shows.kind) {
    case 'cover': {
      const [state] = await ask(planState(emptyFilter))
      const { firstYear = null, lastYear = null } = state ?? {}
      return {
        title: said.coverTitle(setting.plan),
        base: setting.city,
        rule: words.rules.planState,
        bodies: [
          {
            kind: 'cover',
            lines: [
              ...(firstYear === null || lastYear === null ? [] : [words.span(firstYear, lastYear)]),
              ...footOf(setting),
            ],
          },
        ],
      }
    }
    case 'text':
      return { title: '', base: '', rule: '', bodies: [{ kind: 'text', lines: shows.text.split('\n') }] }
    case 'card':
      return ofCard(shows, setting)
    case 'growth': {
      const rows = await ask((shows.of === 'initiatives' ? initiativeGrowth : departmentGrowth)(emptyFilter))
      const [first] = rows
      const grew = rows.filter(({ from, to }) => to > from).length
      const shrank = rows.filter(({ from, to }) => to < from).length
      const shown = shownGrowth(rows).length
      return {
        title: first
          ? said.growth[shows.of]({ grew, shrank })
          : changesWords(words.language).headlines.noTwoYears,
        base: first ? said.growthBase({ fiscalYear: first.fiscalYear, shown, changed: grew + shrank }) : '',
        rule: words.rules[shows.of === 'initiatives' ? 'entries' : 'byDepartment'],
        bodies:
          shown > 0
            ? [growthBody(rows, shows.of, words)]
            : [{ kind: 'text', lines: [first ? said.growthNone : words.needs.twoYears] }],
      }
    }
    case 'department': {
      const [rows, [state]] = await Promise.all([
        ask(departmentSentences(shows.department)),
        ask(planState(emptyFilter)),
      ])
      return {
        title: departmentTitle(rows, state, setting),
        base: said.departmentBase({ initiatives: new Set(rows.map(({ initiativeId }) => initiativeId)).size, sentences: rows.length }), // prettier-ignore
        rule: words.rules.byDepartment,
        bodies: rows.length > 0 ? departmentBodies(rows, words) : [{ kind: 'text', lines: [said.departmentGone] }], // prettier-ignore
      }
    }
  }
}

/** A slide as the faces that its rows need. `place` is which slide of the deck it is. */
export const facesOfSlide = async (
  { shows, title, notes }: Slide,
  place: number,
  setting: DeckSetting,
): Promise<Face[]> => {
  const { title: made, base, rule, bodies } = await told(shows, setting)
  const { words } = setting
  const counted = rule === '' ? '' : words.labelled(words.card.rule, rule)
  return bodies.map((body, index) => ({
    slide: place,
    part: index + 1,
    parts: bodies.length,
    title: title ?? made,
    base,
    body,
    notes: [notes ?? '', base, counted, ...footOf(setting)].filter((line) => line !== '').join('\n'),
    rule,
  }))
}

/** A deck as the faces shown one after the other, on a screen and in PowerPoint. */
export const facesOf = async ({ slides }: Deck, setting: DeckSetting): Promise<Face[]> =>
  (await Promise.all(slides.map((slide, place) => facesOfSlide(slide, place, setting)))).flat()
