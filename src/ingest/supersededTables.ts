import type { Joining, SentenceChange } from '../domain/joining.ts'
import { readPlace } from '../domain/place.ts'

/** What joining replaced and how the reports word an initiative, as tables; empty where nothing was joined. */
export const supersededTables = (joining: Joining | undefined) => {
  const cells = joining?.superseded ?? []
  return {
    initiative_wording: (joining?.wordings ?? []).map(
      ({ initiativeId, wordingId, report, position, columns, ...plain }) => ({
        initiative_id: initiativeId,
        wording_id: wordingId,
        report,
        position,
        section: columns.section,
        process: columns.process,
        theme: columns.theme,
        name: columns.initiative,
        guideline: columns.guideline,
        category: columns.category,
        policy: columns.policy,
        plain_name: plain.plainName,
        plain_place: plain.plainPlace,
      }),
    ),
    initiative_split: (joining?.splits ?? []).map(({ fromId, toId }) => ({ from_id: fromId, to_id: toId })),
    initiative_apart: (joining?.apart ?? []).map(({ fromId, toId }) => ({ from_id: fromId, to_id: toId })),
    superseded_cell: cells.map(({ initiativeId, fiscalYear, kind, rows: [first], sentences, ...by }) => {
      const { sheet, row, column } = readPlace(first?.source ?? '')
      const count = (wanted: SentenceChange) => sentences.filter(({ change }) => change === wanted).length
      return {
        initiative_id: initiativeId,
        municipality: first?.municipality ?? null,
        fiscal_year: fiscalYear,
        kind,
        report: by.report,
        sheet,
        row,
        column,
        by_report: by.byReport,
        by_shown: by.byShown,
        same: count('same'),
        reworded: count('reworded'),
        removed: count('removed'),
        added: count('added'),
      }
    }),
    superseded_activity: cells.flatMap(
      ({ initiativeId, fiscalYear, kind, report, byReport, byShown, sentences }) =>
        sentences.map(({ change, earlier, later, similarity }, index) => ({
          initiative_id: initiativeId,
          fiscal_year: fiscalYear,
          kind,
          report,
          by_report: byReport,
          by_shown: byShown,
          position: index + 1,
          change,
          text: earlier?.activity ?? null,
          department: earlier?.department ?? null,
          outcome: earlier?.outcome ?? null,
          by_activity_id: byShown ? (later?.id ?? null) : null,
          by_text: later?.activity ?? null,
          by_department: later?.department ?? null,
          by_outcome: later?.outcome ?? null,
          similarity,
        })),
    ),
  }
}
