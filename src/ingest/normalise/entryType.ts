import type { EntryType } from '../../domain/entryType.ts'

const year = '(?:[前昨]年度?|前回|(?:令和|平成|R|H)\\s*(?:元|\\d{1,2})\\s*(?:年度?)?|\\d{4}\\s*年度?)'
const same = '(?:(?:と|に)同じ|と?同様|と?同内容|の?(?:とお|どお|通)り)'
const sameAs = new RegExp(
  `^\\(?(?:同上|同左|[〃″]|${year}${same}|前年度?同|(?:上|左)記?(?:${same}|に同様))(?:です)?。?\\)?$`,
  'u',
)

/** 「同上」「前年度と同じ」 point at another entry; no words are an empty cell; all else is an activity. */
export const readEntryType = (words: string): EntryType => {
  const text = words.normalize('NFKC').trim()
  if (text === '') return 'empty'
  return sameAs.test(text) ? 'same_as' : 'activity'
}
