import { palettes } from './palette.ts'

/* What ECharts says in style="" and may be said as an attribute; the rest (user-select …) says nothing on paper. */
const presentation = new Set([
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'dominant-baseline',
  'text-anchor',
  'fill',
  'stroke',
])

const colours: ReadonlyMap<string, string> = new Map(
  Object.entries(palettes.light).map(([name, colour]) => [colour, name]),
)

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter)

const attributesOf = (style: string): string =>
  style
    .split(';')
    .map((declaration) => declaration.split(':'))
    .flatMap(([name = '', value = '']) => {
      if (name.trim() !== 'font' && !presentation.has(name.trim())) return []
      if (name.trim() !== 'font') return [`${name.trim()}="${value.trim()}"`]
      const weight = /\b(bold|[5-9]00)\b/u.exec(value)
      const size = /([\d.]+)px/u.exec(value)
      return [...(weight ? ['font-weight="700"'] : []), ...(size ? [`font-size="${size[1]}"`] : [])]
    })
    .filter((attribute) => !attribute.startsWith('font-family'))
    .join(' ')

/* A colour of the palette becomes a class, so that a stylesheet can set it for dark paper, print and forced colours. */
const classed = (tag: string): string => {
  const names: string[] = []
  const rest = tag.replace(/ (fill|stroke)="([^"]+)"/gu, (whole, paint: string, colour: string) => {
    const name = colours.get(colour)
    if (name === undefined) return whole
    names.push(`${paint === 'fill' ? 'f' : 's'}-${name}`)
    return whole
  })
  return names.length === 0 ? rest : rest.replace(/^<([a-z]+)/iu, `<$1 class="${names.join(' ')}"`)
}

/**
 * Makes ECharts' SVG one that a page may hold under `style-src 'self'`: styles become attributes, colours get class
 * names, ids get the picture's own prefix, numbers lose digits nobody sees, and a title and description come first.
 */
export const plainSvg = (
  svg: string,
  { id, title, description }: { readonly id: string; readonly title: string; readonly description: string },
): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/ style="([^"]*)"/gu, (_, style: string) => {
      const attributes = attributesOf(style.replaceAll('&quot;', "'"))
      return attributes === '' ? '' : ` ${attributes}`
    })
    .replace(/ (?:xml:space|ecmeta_[a-z_]+|xmlns:xlink|version|baseProfile)="[^"]*"/gu, '')
    .replace(/(\d+\.\d{2})\d+/gu, '$1')
    .replace(/ class="zr[^"]*"/gu, '')
    .replace(/<(path|rect) [^>]*fill="none" pointer-events="visible"><\/\1>\n?/gu, '')
    .replace(/ pointer-events="visible"/gu, '')
    .replace(/\bid="([^"]+)"/gu, `id="${id}-$1"`)
    .replace(/url\(#([^)]+)\)/gu, `url(#${id}-$1)`)
    .replace(/<[a-z]+ [^>]*>/giu, classed)
    .replace(
      /^<svg [^>]*?viewBox="([^"]+)"[^>]*>/u,
      (_, box: string) =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`,
    )
