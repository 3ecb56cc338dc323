/** What joining would make of files, in numbers of initiatives, before it is done. */
export interface JoinForesight {
  /** Both. */
  readonly same: number
  /** Of the files, those about which a reader will be asked. */
  readonly asked: number
  /** Of the files alone. */
  readonly added: number
  /** Of the report beside them alone: the one before them, or the one after them where they are the earliest. */
  readonly gone: number
  readonly isLater: boolean
  /** The municipalities on screen, and those of the files that are not among them. */
  readonly there: readonly string[]
  readonly strange: readonly string[]
  /** Why a reader should think twice: the files are of another municipality, or hardly an initiative is the same. */
  readonly doubt: 'other-municipality' | 'hardly-alike' | null
}
