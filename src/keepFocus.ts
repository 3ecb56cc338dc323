/**
 * Never lets the focus fall out of the page: where what was focused is taken away (a condition removed, a panel closed,
 * a file taken in), its nearest surroundings that are still there take the focus, so that the next Tab goes on from there.
 */
export const keepFocus = (within: Element): void => {
  let path: Element[] = []
  addEventListener('focusin', ({ target }) => {
    path = []
    for (let one = target instanceof Element ? target : null; one; one = one.parentElement) path.push(one)
  })
  new MutationObserver(() => {
    const [last] = path
    if (!last || last.isConnected || document.activeElement !== document.body) return
    const rest = path.find((one) => one.isConnected && within.contains(one) && one !== within)
    path = []
    if (!(rest instanceof HTMLElement)) return
    if (rest.tabIndex < 0 && !rest.hasAttribute('tabindex')) {
      rest.setAttribute('tabindex', '-1')
      rest.addEventListener('blur', () => rest.removeAttribute('tabindex'), { once: true })
    }
    rest.focus({ preventScroll: true })
  }).observe(within, { childList: true, subtree: true })
}
