import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))

/** A department that goes on under another name from a fiscal year on. */
export const departmentSuccessorSchema = v.object({ from: text, to: text, fiscalYear: v.number() })

export type DepartmentSuccessor = v.InferOutput<typeof departmentSuccessorSchema>
