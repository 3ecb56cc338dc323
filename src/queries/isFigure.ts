import { sql } from './sql.ts'

/**
 * Whether a result is a figure alone (「参加者数 120人」), or a word where an initiative told in figures has one in another
 * place (「参加者数 集計中」): it does not say whether anything was held.
 */
export const isFigure = sql`(activity.kind = 'result' AND activity.outcome = 'unknown'
  AND (activity.value IS NOT NULL OR activity.unit IS NOT NULL OR activity.initiative_id IN (
    SELECT told.initiative_id FROM activity AS told WHERE told.kind = 'result' AND told.outcome = 'unknown' AND told.value IS NOT NULL)))`
