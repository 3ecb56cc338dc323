import type { EntryType } from '../../domain/entryType.ts'

const sameAs =
  /^(?:同上|同左|[〃″]|(?:前|昨)年度?(?:(?:と|に)同じ|(?:と)?同様|どおり|通り)|(?:上|左)記?(?:(?:と|に)同じ|(?:と|に)?同様))(?:です)?。?$/u

/** 「同上」「前年度と同じ」 point at another entry; no words are an empty cell; all else is an activity. */
export const readEntryType = (words: string): EntryType => {
  const text = words.normalize('NFKC').trim()
  if (text === '') return 'empty'
  return sameAs.test(text) ? 'same_as' : 'activity'
}
