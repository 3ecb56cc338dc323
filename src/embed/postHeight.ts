/** Tells the page around this frame how tall its content is, now and whenever that changes. */
export const postHeight = (): void => {
  if (window.parent === window) return
  const post = () =>
    window.parent.postMessage({ type: 'ayumi:height', height: document.documentElement.scrollHeight }, '*')
  new ResizeObserver(post).observe(document.body)
  post()
}
