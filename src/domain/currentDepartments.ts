import type { DepartmentSuccessor } from './departmentSuccessor.ts'

/** Successors that lead back to where they started. `names` are the departments of the circle, the first one again last. */
export class SuccessorCycleError extends Error {
  constructor(readonly names: readonly string[]) {
    super(`departmentSuccessors: ${names.join(' → ')}`)
    this.name = 'SuccessorCycleError'
  }
}

/**
 * The newest name of each department that has a successor. One whose work went to several departments keeps its own
 * name, so that nothing is counted for the wrong one. Throws a SuccessorCycleError.
 */
export const currentDepartments = (
  successors: readonly Pick<DepartmentSuccessor, 'from' | 'to'>[],
): ReadonlyMap<string, string> => {
  const next = new Map<string, Set<string>>()
  for (const { from, to } of successors) next.set(from, (next.get(from) ?? new Set()).add(to))
  const refuseCycle = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) throw new SuccessorCycleError([...path.slice(path.indexOf(name)), name])
    for (const to of next.get(name) ?? []) refuseCycle(to, [...path, name])
  }
  const newest = (name: string): string => {
    const [to, ...others] = next.get(name) ?? []
    return to === undefined || others.length > 0 ? name : newest(to)
  }
  for (const name of next.keys()) refuseCycle(name, [])
  return new Map([...next.keys()].map((name) => [name, newest(name)]))
}
