import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface PrintedPage {
  /** All that is written on it, without spaces: a line break in the print says nothing. */
  readonly text: string
  readonly width: number
  readonly height: number
}

/* Fonts that draw a radical and its letter alike name the radical; Unicode does not fold these. */
const radicals: Readonly<Record<string, string>> = Object.fromEntries(
  ['⺠民', '⻁虎', '⻄西', '⻆角', '⻑長', '⻘青', '⻝食', '⻣骨', '⻤鬼', '⻨麦', '⻩黄', '⻫斉', '⻭歯', '⻯竜', '⻲亀', '戶戸'].map(([radical = '', letter = '']) => [radical, letter]), // prettier-ignore
)

/** Letters as they are compared: a PDF may name a letter by its compatibility form, and breaks lines where it likes. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[·‧•⋅∙]/gu, '・')
    .replace(/[〜∼˜]/gu, '~')
    .replace(/[⺀-⻿戶]/gu, (letter) => radicals[letter] ?? letter)

/** What a PDF says, page by page. */
export const printedPages = async (pdf: Uint8Array): Promise<PrintedPage[]> => {
  const document = await getDocument({ data: pdf, verbosity: 0 }).promise
  const pages: PrintedPage[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({
      text: letters(items.map((item) => ('str' in item ? item.str : '')).join('')),
      width,
      height,
    })
  }
  await document.destroy()
  return pages
}
