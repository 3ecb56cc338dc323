import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Takes the earlier build away, except the frozen states of earlier data: somebody's page may show them. */
export const emptyDist = (dist: string): void => {
  if (!existsSync(dist)) return
  for (const name of readdirSync(dist)) if (name !== 'frozen') rmSync(join(dist, name), { recursive: true })
}
