/** Puts a style sheet into the page, once, and waits until it holds or is known not to come. */
export const bringSheet = async (href: string): Promise<void> => {
  const address = new URL(href, location.href).href
  if ([...document.styleSheets].some((sheet) => sheet.href === address)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  const settled = new Promise((settle) => {
    link.addEventListener('load', settle)
    link.addEventListener('error', settle)
  })
  document.head.append(link)
  await settled
}
