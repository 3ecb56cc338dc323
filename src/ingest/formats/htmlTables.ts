import { Parser } from 'htmlparser2'

/** A cell as the page has it: its text, with line breaks, and how far it spans. */
interface HtmlCell {
  readonly text: string
  readonly rows: number
  readonly columns: number
  /** Its words that are struck out, a piece a line; '' where none is. */
  readonly struck: string
}

/** A table as the page has it, and the heading or caption that it stands under. */
export interface HtmlTable {
  readonly title: string
  /** The last lines of the page above it, since the table before. */
  readonly over: readonly string[]
  readonly rows: readonly (readonly HtmlCell[])[]
}

interface OpenTable {
  title: string
  readonly over: readonly string[]
  readonly rows: HtmlCell[][]
  cell: { text: string; struck: string; rows: number; columns: number } | null
  caption: string | null
}

const lines = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'tr', 'td', 'th', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'pre', 'blockquote']) // prettier-ignore
/* What is never text of a page; furigana (rt, rp) is no part of a word. */
const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'rt', 'rp', 'select', 'textarea', 'svg', 'object', 'iframe']) // prettier-ignore
const strikes = new Set(['s', 'strike', 'del'])
/** Tables within tables beyond this depth stand in their own sheets alone. */
const deepest = 8
const heading = /^h[1-6]$/u
/* A title, a date, an office. */
const linesOver = 3

const tidy = (text: string): string =>
  text
    .split('\u2028')
    .map((line) => line.replace(/[ \t\r\n\f\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')

const span = (value: string | undefined, most: number): number => {
  const number = Number.parseInt(value ?? '1', 10)
  return Number.isFinite(number) ? Math.min(Math.max(number, 0), most) : 1
}

/**
 * Every table of a page in the order in which they begin, a table inside a cell as one of its own whose text also
 * stands in the cell. Breaks, paragraphs and list items are lines; scripts and styles are nothing.
 */
export const htmlTables = (html: string): HtmlTable[] => {
  const tables: OpenTable[] = []
  const open: OpenTable[] = []
  let mute = 0
  /* The element that strikes out what is read now, and how many of its name stand open within it. */
  let strike: { readonly name: string; inner: number } | null = null
  let lastHeading = ''
  let headingText: string | null = null
  let outside = ''

  /* U+2028 marks a line of the page: it survives the folding of white space. */
  const add = (text: string) => {
    for (const table of open.slice(-deepest)) {
      if (table.cell) table.cell.text += text
      if (table.cell && strike) table.cell.struck += text
    }
    const table = open.at(-1)
    if (table && typeof table.caption === 'string' && !table.cell) table.caption += text
    if (headingText !== null) headingText += text
    if (!table) outside += text
  }
  const endCell = (table: OpenTable) => {
    if (table.cell)
      table.rows.at(-1)?.push({ ...table.cell, text: tidy(table.cell.text), struck: tidy(table.cell.struck) })
    table.cell = null
  }

  const parser = new Parser({
    onopentag(name, attributes) {
      if (silent.has(name)) mute += 1
      if (mute > 0) return
      if (lines.has(name)) add('\u2028')
      if (strike?.name === name) strike.inner += 1
      else if (!strike && (strikes.has(name) || /line-through/u.test(attributes.style ?? ''))) strike = { name, inner: 0 } // prettier-ignore
      const table = open.at(-1)
      if (name === 'table') {
        const over = tidy(outside).split('\n').slice(-linesOver)
        if (!table) outside = ''
        const begun: OpenTable = { title: lastHeading, over, rows: [], cell: null, caption: null }
        tables.push(begun)
        open.push(begun)
      } else if (heading.test(name) && !table) headingText = ''
      else if (!table) return
      else if (name === 'caption') table.caption = ''
      else if (name === 'tr') {
        endCell(table)
        table.rows.push([])
      } else if (name === 'td' || name === 'th') {
        endCell(table)
        if (table.rows.length === 0) table.rows.push([])
        table.cell = { text: '', struck: '', rows: span(attributes.rowspan, 65_534), columns: Math.max(1, span(attributes.colspan, 1000)) } // prettier-ignore
      }
    },
    ontext(text) {
      if (mute === 0) add(text.replaceAll('\u2028', ' '))
    },
    onclosetag(name) {
      if (silent.has(name)) mute = Math.max(0, mute - 1)
      if (mute > 0) return
      if (strike?.name === name && --strike.inner < 0) {
        strike = null
        for (const one of open.slice(-deepest)) if (one.cell) one.cell.struck += '\u2028'
      }
      const table = open.at(-1)
      if (heading.test(name) && headingText !== null) {
        lastHeading = tidy(headingText).replaceAll('\n', ' ')
        headingText = null
      } else if (table && (name === 'td' || name === 'th' || name === 'tr')) endCell(table)
      else if (table && name === 'caption') table.title = tidy(table.caption ?? '').replaceAll('\n', ' ')
      else if (table && name === 'table') {
        endCell(table)
        open.pop()
      }
      if (lines.has(name)) add('\u2028')
    },
  })
  parser.write(html)
  parser.end()
  return tables
}
