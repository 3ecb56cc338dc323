import type { InitiativeWords } from '../../domain/decisions.ts'

const partsOf = ({ section, process, theme, category }: InitiativeWords, named: (category: number | null) => string) => [section, process, theme, named(category)] // prettier-ignore
const plain = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')

/**
 * What differs between the places of an initiative in two reports, as each has it: a heading may have moved, or the
 * category alone. Empty where one of them has nothing there.
 */
export const placeChange = (
  from: InitiativeWords,
  to: InitiativeWords,
  named: (category: number | null) => string,
): { readonly from: string; readonly to: string } => {
  const [before, after] = [partsOf(from, named), partsOf(to, named)]
  const differs = before.map((part, index) => plain(part) !== plain(after[index] ?? ''))
  const told = (parts: readonly string[]) => parts.filter((part, index) => differs[index] && part !== '').join(' / ') // prettier-ignore
  return { from: told(before), to: told(after) }
}
