import { closedUp } from './headText.ts'

/** The words of a bullet with its trailing department taken off; both exactly as printed. */
export interface Attributed {
  readonly words: string
  /** What stands in the trailing parentheses, or '' when nothing there looks like a department. */
  readonly printed: string
  /** The parentheses as printed, so that the bullet can be put together again. */
  readonly open: string
  readonly close: string
}

const suffix = /(?:課|室|局|部|所|センター|館|係|班|署|園|校)$/u
/* Bodies of a city, and the one that does its welfare, that end as others do too: 市民会議 and 市民グループ are none. */
const body =
  /^(?:(?!.*地区).*[市区町村県])?社会福祉協議会$|^(?:.*[市区町村県])?(?:教育|選挙管理|農業|公平|監査|固定資産評価審査)委員会$|監査委員$|^(?!.*(?:市民|住民|自主|学習|読書|活動|参加|小))[\p{sc=Han}]{2,10}グループ$/u
/* 「3か所」, 「全2部」, 「市内各所」, 「全館」, 「一部」, 「会議室」: words of counting and of places that end as departments do. */
const commonNoun =
  /^(?:(?:[延のべ計全各約第]|市内|町内|村内|区内|県内){0,3}(?:\d+|数|各|全)(?:か|カ|ヵ|ケ|ヶ|箇|個)?(?:所|部|室|館|園|校|班|局|課|係)|(?:市内|町内|村内|区内|県内)?(?:各|全)?(?:一部|全部|内部|外部|場所|箇所|個所|住所|近所|会議室|研修室|実習室|講義室))$/u
const endsAsDepartment = (name: string): boolean =>
  (suffix.test(name) && !commonNoun.test(name.normalize('NFKC'))) || body.test(name)
const chain =
  /^(.*?)([(（【［[〔])([^()（）【】［］[\]〔〕]+(?:[)）】\]］〕]\s*[、・／/,，]?\s*[(（【［[〔][^()（）【】［］[\]〔〕]+){1,9})([)）】\]］〕])$/su
const trailing = /^(.*)([(（【［[〔])([^()（）【】［］[\]〔〕]+)([)）】］\]〕])$/su

/** Whether a name is a known department or ends as one does. */
export const looksLikeDepartment = (name: string, known: ReadonlySet<string> = new Set()): boolean =>
  known.has(name) || endsAsDepartment(name)

/** Whether a text ends in parentheses that name a department. */
export const endsInDepartment = (text: string): boolean => {
  const names = /[(（【［[〔]([^()（）【】［］[\]〔〕]+)[)）】］\]〕]\s*$/u.exec(text)?.[1]
  return names !== undefined && looksLikeDepartment(names.trim())
}

/** Takes the trailing 「(経営企画課)」 (also 【】, ［］) off a bullet. A parenthesis that names no department, or is the whole bullet, stays in the words. */
export const takeDepartment = (bullet: string, known: ReadonlySet<string>): Attributed => {
  /* 「…した（企画課）（財政課）」, else the last parenthesis alone. */
  for (const pattern of [chain, trailing]) {
    const [, words = '', open = '', printed = '', close = ''] = pattern.exec(bullet.trim()) ?? []
    const names = splitDepartments(printed, known)
    if (
      words.trim() !== '' &&
      names.length > 0 &&
      names.every((name) => !/[()（）【】［］[\]〔〕]/u.test(name) && looksLikeDepartment(name, known))
    )
      return { words: words.trim(), printed: printed.trim(), open, close }
  }
  return { words: bullet.trim(), printed: '', open: '', close: '' }
}

/* 館 joins names by ・ (図書館・子ども科学館), so beside ・ it does not tell where one ends. */
const suffixBesideDot = /(?:課|室|局|部|所|センター|係|班|署|社会福祉協議会)$/u

const andOthers = /(?<=課|室|局|部|所|センター|館)(?:ほか|他|など|等)$/u
/* 市民部 市民協働課 is one, with what it belongs to. */
const suffixBesideBlank = /(?:課|室|係|センター)$/u

/* A longer text is no list of departments. */
const longest = 500

/** Whether a printed department is one name for certain: nothing in it may part two. */
export const isOneName = (printed: string): boolean => !/[、，,／/・]/u.test(printed)

/** The departments that stand alone in a file: what tells where a text of several parts. */
export const knownDepartments = (printed: Iterable<string>): Set<string> =>
  new Set([...printed].filter(isOneName))

/**
 * Splits several departments at 、・／, a blank or 及び, only where both sides are departments: known ones, or ending in
 * 課・室・局・部・所・センター・館 and the like. 人権・広聴相談課 and 図書館・子ども科学館 are one each.
 */
export const splitDepartments = (printed: string, known: ReadonlySet<string>): string[] =>
  printed.length > longest ? [printed.trim()] : splitOnce(printed, known, new Map())

/* `done` keeps what a text was split into: a long list asks for the same end of it again and again. */
const splitOnce = (printed: string, known: ReadonlySet<string>, done: Map<string, string[]>): string[] => {
  const text = closedUp(printed.trim()).replace(andOthers, '')
  if (text === '') return []
  if (known.has(text)) return [text]
  const before = done.get(text)
  if (before) return before
  const names = namesIn(text, known, done)
  done.set(text, names)
  return names
}

const namesIn = (text: string, known: ReadonlySet<string>, done: Map<string, string[]>): string[] => {
  for (const separator of text.matchAll(
    /\s*[)）】\]］〕]\s*[、・／/,，]?\s*[(（【［[〔]\s*|\s*(?:[、，,／/・;；]|及び|および|並びに)\s*|\s+/gu,
  )) {
    const mark = separator[0].trim()
    const ending = mark === '' ? suffixBesideBlank : mark === '・' ? suffixBesideDot : null
    const tells = (name: string) => known.has(name) || (ending ? ending.test(name) : endsAsDepartment(name))
    const left = text.slice(0, separator.index).trim()
    if (!tells(left)) continue
    const rest = splitOnce(text.slice(separator.index + separator[0].length), known, done)
    if (rest.length > 0 && rest.every((name) => looksLikeDepartment(name, known))) return [left, ...rest]
  }
  return [text]
}
