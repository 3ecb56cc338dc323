/** What a page that holds a frame says of it. */
export interface EmbedFrame {
  readonly src: string
  readonly title: string
  /** In CSS px: the height it keeps, or has until the script knows better. */
  readonly height: number
  /** The address of the script that lets the frame be as tall as its content; null for a host that takes none. */
  readonly script: string | null
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter)

/** The HTML to paste into a page. */
export const embedCode = ({ src, title, height, script }: EmbedFrame): string => {
  const attributes = [
    `src="${escaped(src)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${height}"`,
    'frameborder="0"',
    'loading="lazy"',
    ...(script === null ? ['data-ayumi-height="fixed"'] : []),
  ]
  const frame = `<iframe ${attributes.join(' ')}></iframe>`
  return script === null ? frame : `${frame}\n<script async src="${escaped(script)}"></script>`
}
