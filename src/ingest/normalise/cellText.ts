/** A cell without the list markup that some reports carry (`<ul …><li>…`), line breaks kept. Other `<…>` is text. */
export const withoutMarkup = (text: string): string =>
  (text.includes('<')
    ? text.replace(/<\/?(?:ul|ol|li|br|p)\b[^>]*>/gi, (tag) => (/^<(?:br|\/li|\/p)/i.test(tag) ? '\n' : ' '))
    : text
  ).trim()

/** The characters that must not be lost: markup and white space aside. */
export const bareCharacters = (text: string): string => withoutMarkup(text).replace(/\s+/gu, '')
