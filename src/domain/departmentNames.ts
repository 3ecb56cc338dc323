/** Under which names departments stand: as each report prints them, or the newest that reorganisation gave them. */
export const departmentNames = ['printed', 'current'] as const
export type DepartmentNames = (typeof departmentNames)[number]
