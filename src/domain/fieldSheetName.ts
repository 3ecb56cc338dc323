/** The sheet of a downloaded workbook that explains the columns: it holds no data and is not read back. */
export const fieldSheetName = '列とコードの説明(歩み)'
