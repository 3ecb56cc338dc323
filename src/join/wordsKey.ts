import type { InitiativeWords } from '../domain/decisions.ts'

const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/* NFKC makes 1 of ①, so the round marks go first; 「3世代交流」 and 「第2次計画」 keep their numbers. */
const numbering = [
  /^[\s○〇◯●◎・■□◆◇▼▽※★☆-]+/u,
  /^[①-⑳㉑-㉟㊱-㊿⓪❶-❿]+/u,
  /^[(（][\s\d０-９一二三四五六七八九十ア-ンｱ-ﾝA-Za-z]{1,3}[)）]/u,
  /^第\s*[\d０-９一二三四五六七八九十]+\s*(?:[章節項編款]|(?=\s))/u,
  /^[\d０-９]+(?:\s*[.．、:：)）-]\s*[\d０-９]+)*(?:\s*[.．、:：)）]|(?=\s))/u,
  /^[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]+[\s.．、]/u,
  /^[ア-ン](?=[\s.．、)）])[.．、)）]?/u,
] as const

const withoutNumbering = (text: string): string => {
  const shorter = numbering.reduce((rest, mark) => rest.replace(mark, ''), text.trim())
  if (shorter === text) return text
  return shorter.trim() === '' ? text : withoutNumbering(shorter)
}

/** A name without width, case, white space, numbering, brackets and 「の取組」. For matching, never for showing. */
export const plainName = (text: string): string => {
  const plain = folded(withoutNumbering(text))
    .replace(/[\s「」『』【】〈〉《》〔〕“”"'()[\]]/gu, '')
    .replace(/[‐‑–—―−]/gu, '-')
    .replace(/取り組み|取組み/gu, '取組')
  return plain.replace(/(?:の|への|に関する|に係る)?取組$/u, '') || plain
}

const keyOf = (words: InitiativeWords, plain: (text: string) => string): string =>
  [words.municipality, words.section, words.process, words.theme, words.initiative]
    .map(plain)
    .concat(String(words.category))
    .join('\u001f')

/** Equal for the words of one initiative in two reports, numbering and brackets aside. */
export const wordsKey = (words: InitiativeWords): string => keyOf(words, plainName)

/** Equal for words that differ in width and white space alone. */
export const closeKey = (words: InitiativeWords): string =>
  keyOf(words, (text) => folded(text).replace(/\s+/gu, ''))

/** Equal for the places of one initiative in two reports: section, process, theme and category, numbering aside. */
export const placeKey = (words: Omit<InitiativeWords, 'municipality' | 'initiative'>): string =>
  [words.section, words.process, words.theme].map(plainName).concat(String(words.category)).join(' / ')
