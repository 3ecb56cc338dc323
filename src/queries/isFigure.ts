import { sql } from './sql.ts'

/** Whether a result is a figure alone (「参加者数 120人」): it does not say whether anything was held. */
export const isFigure = sql`(activity.kind = 'result' AND activity.outcome = 'unknown'
  AND (activity.value IS NOT NULL OR activity.unit IS NOT NULL))`
