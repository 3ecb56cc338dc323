const letter = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\d]'
const spacedOut = new RegExp(`(?<=^|\\s)${letter}(?:\\s${letter})+(?=\\s|$)`, 'gu')
const kanjiYear = /(?<=令和|平成|昭和)\s*([一二三四五六七八九]?十?[一二三四五六七八九]?)(?=\s*年)/gu
const kanji = '〇一二三四五六七八九'

const numberOf = (text: string): number => {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['0', text]
  const ten = tens === '' ? 1 : Math.max(0, kanji.indexOf(tens))
  return ten * 10 + Math.max(0, kanji.indexOf(ones))
}

/** A text without the blanks between letters that only space it out: 「担 当 課」 → 「担当課」. */
export const closedUp = (text: string): string =>
  text.replace(spacedOut, (letters) => letters.replace(/\s/gu, ''))

/** A head for matching, never for showing: NFKC, 「取 組 名」 closed up, 令和三年度 and 平成三十一年度 with digits. */
export const headText = (text: string): string =>
  closedUp(text.normalize('NFKC')).replace(kanjiYear, (all, number: string) =>
    number === '' ? all : String(numberOf(number)),
  )
