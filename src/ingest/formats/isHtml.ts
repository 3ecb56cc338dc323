/** Whether a text is a page or a part of one, as a browser or the clipboard gives it. */
export const isHtml = (text: string, file: string): boolean =>
  /^(?:\ufeff|\s)*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|meta|body|table|style|title)\b/isu.test(text.slice(0, 4096)) || // prettier-ignore
  /^Version:[\d.]+\s+StartHTML:/u.test(text) ||
  /\.x?html?$/iu.test(file)
