/**
 * A document whose references all lead somewhere: a link to a place that was left out leads to its chapter, and what
 * only described such a place is not said.
 */
export const settledLinks = (html: string): string => {
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? ''))
  return html
    .replace(/ href="#([^"]+)"/g, (whole, id: string) =>
      ids.has(id) ? whole : ` href="#${id.split('--')[0]}"`,
    )
    .replace(
      / (for|headers|aria-labelledby|aria-describedby|aria-controls)="([^"]*)"/g,
      (_, name: string, list: string) => {
        const known = list.split(' ').filter((id) => ids.has(id))
        return known.length === 0 ? '' : ` ${name}="${known.join(' ')}"`
      },
    )
}
