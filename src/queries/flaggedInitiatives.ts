import type { Filter, FilterField } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { FlagId } from '../domain/flag.ts'
import { matchingInitiatives, referenceYear } from './matching.ts'
import { type Query, sql } from './sql.ts'

/** One raised flag with its subject, its reason's parts and its evidence. */
export interface FlagRow {
  flag: FlagId
  initiativeId: string
  position: number
  initiative: string
  section: string
  category: number | null
  policy: string
  /** The year asked about; null for a flag of all years. */
  fiscalYear: FiscalYear | null
  lastYear: FiscalYear | null
  /** The first and last fiscal year that the loaded reports cover. */
  firstCovered: FiscalYear
  lastCovered: FiscalYear
  department: string | null
  otherDepartment: string | null
  otherInitiativeId: string | null
  otherInitiative: string | null
  otherCategory: number | null
  /** Sentences behind the flag, in order. */
  evidence: { activityId: string; fiscalYear: FiscalYear; text: string; department: string }[]
}

/** Flags raised for the chosen initiatives in the year asked about, those of the chosen flags first to last in reading order. */
export const flaggedInitiatives = (
  filter: Filter,
  only: Query = sql`true`,
  except: readonly FilterField[] = [],
) => sql<FlagRow>`
  WITH raised AS (
    SELECT row_number() OVER (ORDER BY flag.flag, flag.initiative_id, flag.fiscal_year, flag.evidence) AS raised_id, flag.*
    FROM flag
    WHERE (flag.fiscal_year IS NULL OR flag.flag = 'department-moved' OR flag.fiscal_year = ${referenceYear(filter)})
      AND ${only}
  ),
  sentence AS (
    SELECT raised_id, list({
      'activityId': activity.activity_id, 'fiscalYear': activity.fiscal_year, 'text': activity.text,
      'department': activity.department
    } ORDER BY activity.fiscal_year, activity.position) AS evidence
    FROM (SELECT raised_id, unnest(string_split(evidence, ' ')) AS activity_id FROM raised WHERE evidence IS NOT NULL) AS named_evidence
    JOIN activity USING (activity_id)
    GROUP BY raised_id
  )
  SELECT raised.flag, initiative.initiative_id AS "initiativeId", initiative.position::INTEGER AS position,
    initiative.name AS initiative, initiative.section::VARCHAR AS section, initiative.category::INTEGER AS category, initiative.policy,
    raised.fiscal_year::INTEGER AS "fiscalYear", raised.last_year::INTEGER AS "lastYear",
    (SELECT min(fiscal_year) FROM cell)::INTEGER AS "firstCovered", (SELECT max(fiscal_year) FROM cell)::INTEGER AS "lastCovered",
    raised.department, raised.other_department AS "otherDepartment",
    other.initiative_id AS "otherInitiativeId", other.name AS "otherInitiative", other.category::INTEGER AS "otherCategory",
    coalesce(sentence.evidence, []) AS evidence
  FROM raised
  JOIN initiative ON initiative.initiative_id = raised.initiative_id
  LEFT JOIN initiative AS other ON other.initiative_id = raised.other_initiative_id
  LEFT JOIN sentence USING (raised_id)
  WHERE ${matchingInitiatives(filter, except)}
  ORDER BY raised.flag, initiative.category DESC, initiative.position, raised_id`
