/* What XML cannot hold: control characters but tab and line feed, halves of letters, and two that are none. */
const unwritable =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu

/** A text as an office file can hold it; everything that can be read stays. */
export const plainText = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(unwritable, '')
