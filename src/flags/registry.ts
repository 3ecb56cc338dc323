import { departmentMoved } from './departmentMoved.ts'
import type { FlagRule } from './flagRule.ts'
import { noEntryEver } from './noEntryEver.ts'
import { noPlan } from './noPlan.ts'
import { noResult } from './noResult.ts'
import { onlyCancelled } from './onlyCancelled.ts'
import { plannedNotHeld } from './plannedNotHeld.ts'
import { stopped } from './stopped.ts'
import { unchangedWording } from './unchangedWording.ts'
import { unplanned } from './unplanned.ts'
import { waitsOnBody } from './waitsOnBody.ts'

/** Every flag in reading order. */
export const flagRules: readonly FlagRule[] = [
  noEntryEver,
  noResult,
  onlyCancelled,
  stopped,
  noPlan,
  plannedNotHeld,
  unplanned,
  unchangedWording,
  waitsOnBody,
  departmentMoved,
]
