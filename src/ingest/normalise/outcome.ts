import type { Kind } from '../../domain/kind.ts'
import type { Outcome } from '../../domain/outcome.ts'

/* Nouns that are said of a deed alone, so that under a head of results one at the end tells of it: 「広報紙の配布(500枚)」. 支援 or 運営 may name what there is. */
const deed =
  '(?:実施|開催|配布|配付|頒布|発行|発送|送付|郵送|作成|策定|制定|改定|改訂|公表|掲載|掲示|配信|発信|設置|設立|開設|修繕|改修|導入|購入|締結|助成|支給|給付|交付|派遣|委嘱|募集|公募|表彰|巡回|訪問|清掃|植栽|回収)'
const nothing = '(?:なし|無し|無|ありません(?:でした)?|なかった)'
const noneReported = new RegExp(
  `^[【(]?(?:(?:(?:実施|開催|活動)?実績|(?:該当|対象)(?:する|となる)?(?:案件|事業|事案|事例|者)?)[はが]?${nothing}|(?:特に|とくに|特)?(?:なし|無し)|特に?ありません)[】)]?$`,
  'u',
)
/* Under a plan's head 「実施なし」 says that nothing is planned, under a result's that what was planned was not held. */
const nonePlanned = new RegExp(`^[【(]?(?:実施|開催)?(?:の?(?:予定|計画))?[はが]?${nothing}[】)]?$`, 'u')
const cancelled =
  /(?:中止|休止|取りやめ|取り止め|延期)(?:すること)?(?:と|に|を|が)?(?:する|(?:し|いたし|致し|され|なっ|なり|決定し|決まっ|余儀なくされ)?(?:た|ました|ている|ています)|せざるを得(?:なかった|ませんでした))?$/u
const notHeld = new RegExp(
  `(?:(?:し|され|でき|出来|行わ|行え|行われ|至ら)なかった|(?:し|され|でき|出来|行い|行え|行われ|至り)ませんでした|${deed}[はが]?(?:なかった|なし|無し)|(?:実施|開催)(?:し|されて)(?:ていない|ていません|ておりません|いない|いません)|行って(?:いない|いません|おりません)|せず|できず|出来ず|見送った|見送りました|見送り|未${deed}|不実施|非開催)$`,
  'u',
)
const heldBack = /(?:できなかった|出来なかった|しなかった|行えなかった|中止|休止)(?:ため|ので|こと|が)/u
/* 「応募がなかった」, 「事業を廃止した」: a verb of the past that holds nothing. */
const tellsNothing = /(?:なかった|ませんでした|廃止(?:した|しました|となった|とした|された))$/u
const partly = /一部(?:のみ)?[をはで、]?(?:実施|開催|中止|休止)(?:と?し(?:た|ました)|となった)?$/u
const done = new RegExp(`(?:た|だ|${deed}|済み?|完了|継続)$`, 'u')

/* A verb of the past tells; a noun at the end (開催, 配布) is told by the parentheses after it: 「講座の開催(中止)」. */
const pastVerb = /[ただ]$/u

/** What a sentence says by its main verb, which in Japanese stands at its end; null when it tells nothing. */
const outcomeOfWords = (sentence: string): Outcome | null => {
  if (noneReported.test(sentence)) return 'none_reported'
  if (partly.test(sentence)) return 'partial'
  if (cancelled.test(sentence)) return 'cancelled'
  if (notHeld.test(sentence)) return 'not_held'
  if (done.test(sentence) && !tellsNothing.test(sentence) && !/^継続$/u.test(sentence)) return 'done'
  return heldBack.test(sentence) ? 'not_held' : null
}

const noteAtEnd = (sentence: string): { main: string; note: string } | null => {
  const open = sentence.endsWith(')') ? sentence.lastIndexOf('(') : -1
  const note = sentence.slice(open + 1, -1)
  const main = sentence.slice(0, Math.max(0, open)).trimEnd()
  return main === '' || note.includes(')') ? null : { main, note }
}

/* 「開催した(全3回)」: the parentheses hide the verb. They count themselves where they say that something was not held. */
const outcomesOfSentence = (sentence: string): Outcome[] => {
  const notes = []
  for (let last = noteAtEnd(sentence); last; last = noteAtEnd(last.main)) notes.push(last)
  let outer = [outcomeOfWords(notes.at(-1)?.main ?? sentence)].filter((one) => one !== null)
  for (const { main, note } of notes.reverse()) {
    const inner = outcomeOfWords(note)
    if (inner === null) continue
    if (outer.length === 0 || (inner !== 'done' && !pastVerb.test(main))) outer = [inner]
    else if (inner !== 'done') outer.push(inner)
  }
  return outer
}

/* 「開催した【全3回】」, 「開催した(全3回(うち1回は中止))」: every bracket but those of a quotation is one pair of parentheses. */
const inParentheses = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[[【〔〈《]/gu, '(')
    .replace(/[\]】〕〉》]/gu, ')')
    .replace(/\(([^()]*)\(([^()]*)\)([^()]*)\)/gu, (_, ...parts: string[]) => `(${parts.slice(0, 3).filter((part) => part.trim() !== '').join('、')})`) // prettier-ignore

/* A full stop inside parentheses ends no sentence of the bullet. */
const sentencesOf = (words: string): string[] =>
  inParentheses(words)
    .replace(/\([^()]*\)/gu, (note) => note.replace(/[。\n]/gu, '、').replace(/、\)$/u, ')'))
    .split(/[。\n]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')

/** Whether words end as only a result does, in a verb of the past or in 中止, 未実施 and the like; a noun (講座の開催) may be a plan's as well. */
export const tellsPast = (words: string): boolean =>
  sentencesOf(words)
    .map((sentence) => sentence.replace(/\([^()]*\)/gu, '').trimEnd())
    .some((sentence) => pastVerb.test(sentence) || cancelled.test(sentence) || notHeld.test(sentence))

/**
 * Reads what became of an activity from its own words: of a plan `planned`, of a result by the main verb of
 * each of its sentences. Held and not held in one bullet is `partial`. A verb that does not tell is `unknown`.
 */
export const readOutcome = (words: string, kind: Kind): Outcome => {
  const sentences = sentencesOf(words)
  if (kind === 'plan' && sentences.some((sentence) => nonePlanned.test(sentence))) return 'none_reported'
  const found = sentences.flatMap(outcomesOfSentence)
  if (found.includes('none_reported')) return 'none_reported'
  if (kind === 'plan') return 'planned'
  const negative = found.find((outcome) => outcome !== 'done')
  if (found.includes('done')) return negative ? 'partial' : 'done'
  return negative ?? 'unknown'
}
