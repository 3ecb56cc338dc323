import { fileMunicipality } from '../../ingest/fileMunicipality.ts'
import type { OpenedFile } from '../../ingest/openedFile.ts'
import { recogniseSheet } from '../../ingest/recogniseSheet.ts'

/**
 * The municipality that each file's title names, as a page takes it: in full where `known` or another title has it in full,
 * and of a file that names none the one that all others name; '' where it stays unknown.
 */
export const titledMunicipalities = (files: readonly OpenedFile[], known: string | null): string[] => {
  const titled = files.map((opened) => {
    const mappings = opened.sheets.map((sheet) => recogniseSheet(sheet, { municipality: '' })[0]?.mapping ?? null) // prettier-ignore
    return fileMunicipality(opened, mappings)
  })
  const names = [known, ...titled].filter((name) => name !== null)
  const inFull = (name: string) => names.find((other) => other !== name && other.endsWith(name)) ?? name
  const told = new Set(titled.flatMap((name) => (name === null ? [] : [inFull(name)])))
  const [only = ''] = told
  return titled.map((name) => (name === null ? (known ?? (told.size === 1 ? only : '')) : inFull(name)))
}
