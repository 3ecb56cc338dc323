/**
 * How an activity relates to public comment (意見公募): it runs one procedure, it runs the scheme itself
 * (要綱に基づく運用), or it is a public inspection (縦覧). Only `procedure` is counted.
 */
export const publicCommentRoles = ['procedure', 'scheme', 'inspection'] as const
export type PublicCommentRole = (typeof publicCommentRoles)[number]
