import { embedCode } from '../domain/embedCode.ts'

/** The width that a frame of ours is offered at, and its height there; pages that take the script let it fit. */
const width = 600
const height = 480

/** What `oembed.json` beside an embed answers, by oEmbed 1.0, to services that make a frame out of an address. */
export const oembed = (
  title: string,
  address: string,
  site: { readonly name: string; readonly address: string },
) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: site.name,
  provider_url: site.address,
  width,
  height,
  html: embedCode({ src: address, title, height, script: null }),
})
