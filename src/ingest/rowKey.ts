import type { SheetRow } from './sheet.ts'

/** What a row is known by wherever it stands: its texts by column, without white space and width. */
export const rowKey = ({ cells }: Pick<SheetRow, 'cells'>): string =>
  cells
    .map((text) => text.normalize('NFKC').replace(/\s+/gu, ''))
    .join('\u001f')
    .replace(/\u001f+$/u, '')
