import type { Role } from '../../ingest/mapping.ts'

/** The colour that a column's role is shown in: one for each part of the story. */
export const roleGroup = (role: Role | undefined): 'unread' | 'where' | 'what' | 'who' | 'when' | 'how' => {
  switch (role) {
    case undefined:
    case 'ignored':
      return 'unread'
    case 'activity':
    case 'value':
    case 'target':
      return 'what'
    case 'department':
      return 'who'
    case 'fiscal_year':
    case 'kind':
    case 'period':
    case 'period_start':
    case 'period_end':
      return 'when'
    case 'municipality':
    case 'section':
    case 'process':
    case 'theme':
    case 'initiative':
    case 'guideline':
    case 'category':
    case 'policy':
      return 'where'
    default:
      return 'how'
  }
}
