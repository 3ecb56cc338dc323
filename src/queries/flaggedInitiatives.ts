import type { FilterField } from '../domain/filter.ts'
import type { FiscalYear } from '../domain/fiscalYear.ts'
import type { FlagId } from '../domain/flag.ts'
import type { Scope } from '../domain/scope.ts'
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
  /** The first and last fiscal year that the municipality's loaded reports cover. */
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
  filter: Scope,
  only: Query = sql`true`,
  except: readonly FilterField[] = [],
) => sql<FlagRow>`
  WITH sentence AS (
    SELECT flag_evidence.number, list({
      'activityId': activity.activity_id, 'fiscalYear': activity.fiscal_year, 'text': activity.text,
      'department': activity.department
    } ORDER BY flag_evidence.position) AS evidence
    FROM flag_evidence
    JOIN flag ON flag.number = flag_evidence.number AND ${only}
    JOIN activity ON activity.activity_id = flag_evidence.activity_id
    GROUP BY flag_evidence.number
  ),
  span AS (SELECT municipality, min(fiscal_year) AS first, max(fiscal_year) AS last FROM covered GROUP BY municipality)
  SELECT flag.flag, initiative.initiative_id AS "initiativeId", initiative.position::INTEGER AS position,
    initiative.name AS initiative, initiative.section::VARCHAR AS section, initiative.category::INTEGER AS category, initiative.policy,
    flag.fiscal_year::INTEGER AS "fiscalYear", flag.last_year::INTEGER AS "lastYear",
    span.first::INTEGER AS "firstCovered", span.last::INTEGER AS "lastCovered",
    flag.department, flag.other_department AS "otherDepartment",
    other.initiative_id AS "otherInitiativeId", other.name AS "otherInitiative", other.category::INTEGER AS "otherCategory",
    coalesce(sentence.evidence, []) AS evidence
  FROM flag
  JOIN initiative ON initiative.initiative_id = flag.initiative_id
  JOIN span ON span.municipality = initiative.municipality
  LEFT JOIN initiative AS other ON other.initiative_id = flag.other_initiative_id
  LEFT JOIN sentence ON sentence.number = flag.number
  WHERE (flag.fiscal_year IS NULL OR flag.flag = 'department-moved' OR flag.fiscal_year = ${referenceYear(filter)})
    AND ${only} AND ${matchingInitiatives(filter, except)}
  ORDER BY flag.flag, initiative.category DESC, initiative.position, flag.number`
