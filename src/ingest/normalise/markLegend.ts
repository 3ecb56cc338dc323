import type { Outcome } from '../../domain/outcome.ts'
import { readOutcome } from './outcome.ts'

const marks = '[○〇◯◎●×✕✖△▲□■◇◆]'
const meaning = new RegExp(`(${marks})\\s*[:：=＝…]+\\s*([^\\s、，,;；。()（）○〇◯◎●×✕✖△▲□■◇◆]+)`, 'gu')
const alone = new RegExp(`^${marks}$`, 'u')
const plain = (mark: string) => mark.replace(/[〇◯]/u, '○').replace(/[✕✖]/u, '×').replace('▲', '△')

/** Whether the words of an entry are a mark and nothing else (○, ×, △). */
export const isMarkAlone = (words: string): boolean => alone.test(words.trim())

/** What the legends of a sheet say of marks (「○：実施　△：一部実施　×：未実施」); `outcomeOf` gives null of a mark that none explains. */
export const markLegend = (texts: Iterable<string>) => {
  const told = new Map<string, Outcome>()
  for (const text of texts)
    for (const [, mark = '', words = ''] of text.matchAll(meaning)) {
      const outcome = readOutcome(words, 'result')
      if (outcome !== 'unknown' && !told.has(plain(mark))) told.set(plain(mark), outcome)
    }
  return {
    outcomeOf: (words: string): Outcome | null => (isMarkAlone(words) ? (told.get(plain(words.trim())) ?? null) : null), // prettier-ignore
  }
}
