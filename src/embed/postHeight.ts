import { isAsk } from './heightMessages.ts'

/** Tells the page around this frame how tall its content is: now, whenever that changes, and when asked. */
export const postHeight = (): void => {
  if (window.parent === window) return
  let last = 0
  const post = () => {
    /* The body's own height: that of the document is never less than the frame's, which could then not shrink. */
    last = Math.ceil(document.body.getBoundingClientRect().height)
    window.parent.postMessage({ type: 'ayumi:height', height: last }, '*')
  }
  new ResizeObserver(() => {
    if (Math.ceil(document.body.getBoundingClientRect().height) !== last) post()
  }).observe(document.body)
  addEventListener('message', ({ data, source }) => {
    if (source === window.parent && isAsk(data)) post()
  })
  post()
}
