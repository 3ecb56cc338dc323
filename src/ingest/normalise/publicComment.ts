import type { PublicCommentRole } from '../../domain/publicComment.ts'

const names = '(?:パブリック・?コメント|意見公募|市民コメント|パブコメ)'
const procedure = new RegExp(`${names}(?:手続き?)?(?:等)?(?:の(?:募集|実施))?を(?:実施|行|募集)`, 'u')
const notRun = /せず|しなかった|わなかった|しない。?$|中止|見送/u
const named = new RegExp(names, 'u')

/**
 * An activity that runs a procedure (「…パブリックコメントを実施した」), one that runs the scheme itself
 * (「実施要綱に基づく適正な運用」) or a public inspection (縦覧); null for any other, and for a procedure that was not run.
 */
export const readPublicCommentRole = (words: string): PublicCommentRole | null => {
  const text = words.normalize('NFKC')
  if (procedure.test(text)) return notRun.test(text) ? null : 'procedure'
  if (named.test(text) && /要綱|運用/u.test(text)) return 'scheme'
  return /縦覧/u.test(text) ? 'inspection' : null
}

/* What was or will be done ends in a verb or in the name of a deed. */
const sentence = /[。．]|(?:た|る|す|行う|実施|予定)$/u

const beforePurpose = new RegExp(`^(.+?)(?:についての?|に関する|に係る|のため、?|の(?=${names}))`, 'u')

/**
 * What a procedure asked about: the words before （案）, のため or について; else the whole sentence. Of two drafts in one
 * sentence (「…計画(案)及び…計画(案)について」) both are kept. A title as a list prints it, no sentence, stays whole.
 */
export const readPublicCommentTitle = (words: string): string => {
  if (!sentence.test(words.trim())) return words.trim()
  const cut = beforePurpose.exec(words)?.[1] ?? words.replace(/。$/u, '')
  return cut.replace(/[(（]案[)）](?:作成|策定|改定)?(?:の)?$/u, '').trim()
}
