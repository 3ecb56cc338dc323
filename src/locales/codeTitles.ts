import type { EntryType } from '../domain/entryType.ts'
import type { Kind } from '../domain/kind.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { PublicCommentRole } from '../domain/publicComment.ts'

const kind: Readonly<Record<Kind, string>> = { result: '実績', plan: '予定' }

const entryType: Readonly<Record<EntryType, string>> = {
  activity: '活動',
  empty: '記載なし(報告の欄が空白か「－」)',
  same_as: '「同上」「前年度と同じ」など',
}

const outcome: Readonly<Record<Outcome, string>> = {
  done: '実施',
  partial: '一部実施',
  cancelled: '中止・休止',
  not_held: '実施せず',
  none_reported: '実績なしと記載',
  unknown: '判定できず',
  planned: '予定',
}

const publicComment: Readonly<Record<PublicCommentRole, string>> = {
  procedure: '意見公募の手続',
  scheme: '意見公募の制度の運用',
  inspection: '縦覧',
}

/** What each code of the exchange file means: the code table of the data package. */
export const codeTitles = { kind, entry_type: entryType, outcome, public_comment: publicComment } as const
