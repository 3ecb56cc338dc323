import { Parser } from 'htmlparser2'

/** Where a page stands in a document. */
export interface DocumentPlace {
  /** The name of its chapter, which its ids begin with. */
  readonly slug: string
  /** Where a link leads in the document (`#…`) or on the web; null where there is nothing. */
  readonly link: (href: string) => string | null
}

const voids: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'wbr', 'col'])
/* What is nothing without a script, or offers what only a site has. */
const droppedTags: ReadonlySet<string> = new Set([
  'script',
  'template',
  'input',
  'select',
  'textarea',
  'form',
])
const droppedClasses: readonly string[] = ['needs-script', 'walk-hint', 'spoken', 'site-only']
const droppedAttributes: ReadonlySet<string> = new Set(['tabindex', 'type', 'disabled', 'download', 'target', 'aria-busy', 'aria-pressed', 'aria-current', 'rel']) // prettier-ignore
const references: ReadonlySet<string> = new Set(['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']) // prettier-ignore
const unwrapped = 'span'

const isDropped = (
  name: string,
  { class: classes = '', role, href, download }: Readonly<Record<string, string>>,
  link: DocumentPlace['link'],
) =>
  droppedTags.has(name) ||
  role === 'status' ||
  droppedClasses.some((one) => classes.split(' ').includes(one)) ||
  (name === 'a' &&
    link(href ?? '') === null &&
    (download !== undefined || /(?:^|\/)embed\//.test(href ?? '')))

const tagOf = (name: string, hasLink: boolean) => {
  if (name === 'button' || (name === 'a' && !hasLink)) return unwrapped
  /* Chapters have ways to the next of their own: too many landmarks of one name. */
  if (name === 'nav') return 'div'
  return name.replace(/^h([1-5])$/, (_, level) => `h${Number(level) + 1}`)
}

/**
 * The inside of a page's `<main>` as a chapter of a document: one level of headings down, its ids and what refers to
 * them under the chapter's name, buttons as text, links to where they lead there; what only a site can do is left out.
 */
export const documentPage = (page: string, { slug, link }: DocumentPlace): string => {
  const parts: string[] = []
  /* The closing tag of everything open in <main>; null for what is left out. */
  const open: (string | null)[] = []
  let inside = false
  let left = 0
  const own = (id: string) => `${slug}--${id}`
  const attribute = (name: string, value: string): string => {
    if (name === 'id') return ` id="${own(value)}"`
    if (references.has(name)) return ` ${name}="${value.split(' ').filter(Boolean).map(own).join(' ')}"`
    return ` ${name}="${value.replace(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${own(id)})`)}"`
  }
  const sized = ({ viewBox = '' }: Readonly<Record<string, string>>) => {
    const [, , width = '', height = ''] = viewBox.split(' ')
    return ` width="${width}" height="${height}"`
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'main') {
          inside = true
          return
        }
        if (!inside) return
        const isVoid = voids.has(name)
        if (left > 0 || isDropped(name, attributes, link)) {
          if (isVoid || name === 'input') return
          open.push(null)
          left += 1
          return
        }
        const href = name === 'a' ? link((attributes.href ?? '').replaceAll('&amp;', '&')) : null
        const tag = tagOf(name, href !== null)
        const kept = Object.entries(attributes).filter(
          ([one]) =>
            one !== 'href' &&
            !droppedAttributes.has(one) &&
            (!one.startsWith('data-') || one === 'data-label') &&
            !(tag !== name && /^(?:button|a|nav)$/.test(name) && /^(?:aria-|role$)/.test(one)),
        )
        if (name === 'h1') kept.push(['class', [attributes.class, 'chapter-title'].filter(Boolean).join(' ')])
        parts.push(
          `<${tag}${[...new Map(kept)].map(([one, value]) => attribute(one, value)).join('')}${href === null ? '' : ` href="${href.replaceAll('&', '&amp;')}"`}${name === 'svg' ? sized(attributes) : ''}>`,
        )
        if (!isVoid) open.push(`</${tag}>`)
      },
      ontext(text) {
        if (inside && left === 0) parts.push(text)
      },
      onclosetag(name) {
        if (name === 'main') inside = false
        if (!inside || voids.has(name) || name === 'input') return
        const closing = open.pop()
        if (closing === null) left -= 1
        else parts.push(closing ?? '')
      },
    },
    { decodeEntities: false, lowerCaseTags: false, lowerCaseAttributeNames: false },
  )
  parser.write(page)
  parser.end()
  return parts.join('')
}
