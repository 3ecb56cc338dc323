import type { Decisions } from '../domain/decisions.ts'
import type { JoinForesight } from '../domain/joinForesight.ts'
import type { Site } from '../domain/site.ts'
import type { ShapeId } from '../ingest/mapping.ts'
import type { Reading } from '../ingest/reading.ts'
import { collectWordings } from './collectWordings.ts'
import { identifyInitiatives, type Initiative } from './identifyInitiatives.ts'
import { latestYear, orderReports } from './orderReports.ts'
import { proposeInitiatives } from './proposeInitiatives.ts'
import { type Report, reportsOf } from './reportsOf.ts'

/** What is on screen already, and what is known of it. */
export type Surroundings = readonly [there: readonly Reading[], decisions: Decisions, sites: readonly Site[]]

/* Fewer than one in five are no next year's report. */
const leastShare = 0.2
const lists: readonly ShapeId[] = ['public-comment-list', 'indicator-table']

const municipalitiesOf = (readings: readonly Reading[]) => [
  ...new Set(readings.flatMap(({ rows }) => rows.map(({ municipality }) => municipality))),
]

/** The reports beside the files: the latest before them, else the earliest of those that are there. */
const neighbours = (here: readonly Report[], there: readonly Report[]): readonly Report[] => {
  const first = Math.min(...here.map(latestYear))
  const before = there.filter((report) => latestYear(report) < first)
  const year = before.length > 0 ? Math.max(...before.map(latestYear)) : Math.min(...there.map(latestYear))
  return there.filter((report) => latestYear(report) === year)
}

/**
 * Says how many initiatives of some files are those of the reports on screen, how many would be asked about, and how
 * many stand on one side alone. Throws a SuccessorCycleError.
 */
export const foreseeJoin = (
  files: readonly Reading[],
  ...[readings, decisions, sites]: Surroundings
): JoinForesight => {
  const here = municipalitiesOf(files)
  const there = municipalitiesOf(readings)
  const strange = here.filter((name) => !there.includes(name))
  const ordered = orderReports(orderReports([...readings, ...files]).flatMap(reportsOf))
  const identified = identifyInitiatives(ordered, collectWordings(ordered), decisions, sites)
  const ofFiles = ordered.filter(({ reading }) => files.includes(reading))
  const others = ordered.filter((report) => !files.includes(report.reading) && report.rows.some(({ municipality }) => here.includes(municipality))) // prettier-ignore
  const beside = neighbours(ofFiles, others)
  const standsIn = (reports: readonly Report[]) => {
    const orders = new Set(reports.map((report) => ordered.indexOf(report)))
    return ({ wordings }: Initiative) =>
      wordings.some(({ row, occurrences }) => here.includes(row.municipality) && occurrences.some(({ order }) => orders.has(order))) // prettier-ignore
  }
  const idsOf = (isIn: (initiative: Initiative) => boolean) =>
    new Set(identified.initiatives.filter(isIn).map(({ initiativeId }) => initiativeId))
  const mine = idsOf(standsIn(ofFiles))
  const theirs = idsOf(standsIn(others))
  const next = idsOf(standsIn(beside))
  const same = [...mine].filter((id) => theirs.has(id)).length
  const pairs = proposeInitiatives(ordered, identified).flatMap(({ fromId, toId }) => {
    const [own, other] = mine.has(fromId) && !theirs.has(fromId) ? [fromId, toId] : [toId, fromId]
    return mine.has(own) && !theirs.has(own) && next.has(other) && !mine.has(other) ? [{ own, other }] : []
  })
  const askedHere = new Set(pairs.map(({ own }) => own))
  const askedThere = new Set(pairs.map(({ other }) => other))
  const left = [...next].filter((id) => !mine.has(id))
  const isList = files.every(({ sheets }) => sheets.every(({ mapping }) => mapping === null || lists.includes(mapping.shape))) // prettier-ignore
  const isStrange = readings.length > 0 && strange.length > 0
  const isUnlike =
    !isList && next.size > 0 && same + askedHere.size < leastShare * Math.min(mine.size, next.size)
  return {
    same,
    asked: askedHere.size,
    added: mine.size - same - askedHere.size,
    gone: left.filter((id) => !askedThere.has(id)).length,
    isLater: Math.max(...ofFiles.map(latestYear)) > Math.max(...others.map(latestYear)),
    there,
    strange,
    doubt: isStrange ? 'other-municipality' : isUnlike ? 'hardly-alike' : null,
  }
}
