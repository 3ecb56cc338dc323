/** A text for a cell of a workbook: `_x000D_` is an escaped character there, so a text that has it as words has its first _ escaped. */
export const workbookText = (text: string): string => text.replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
