import { type AskMessage, isHeight } from './heightMessages.ts'

/*
 * The script for the page that holds the frames, `embed.js` of the site: each frame of this site becomes as tall as its
 * content. It believes only frames whose address lies beside the script, speaking from that origin or, in a sandbox
 * that takes the origin away, from none. It is a classic script, so that `currentScript` says where it came from.
 */
const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src !== '') {
  const site = new URL('.', script.src)
  const isOurs = (frame: HTMLIFrameElement) =>
    frame.src.startsWith(site.href) && frame.dataset.ayumiHeight !== 'fixed'
  const originOf = ({ sandbox }: HTMLIFrameElement) =>
    sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : site.origin
  const frames = () => [...document.getElementsByTagName('iframe')].filter(isOurs)

  addEventListener('message', ({ data, origin, source }) => {
    if (!isHeight(data)) return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    if (frame && origin === originOf(frame)) frame.style.height = `${Math.ceil(data.height)}px`
  })

  const ask: AskMessage = { type: 'ayumi:ask' }
  for (const frame of frames()) frame.contentWindow?.postMessage(ask, '*')
}
