import { embedLooks } from '../domain/embedAddress.ts'

export interface PageParts {
  readonly language: string
  readonly title: string
  readonly description: string
  /** What search engines learn of the data on it, as JSON-LD; null where it has none of its own. */
  readonly dataset: object | null
  readonly body: string
  readonly built: string
  /** A short name of this build, and one of its data. */
  readonly build: string
  readonly data: string
  /** The way from the page to the site's folder: `./`, `../../` … */
  readonly root: string
  /** The way to the folder that the page's own files lie in: the site's, or that of a frozen state of the data. */
  readonly filesRoot: string
  readonly csp: string
  readonly style: string
  /** A style sheet of the page's own, null where it has none. */
  readonly sheet: string | null
  /** The page's own module and what it fetches ahead of need or, in a frame, a classic script and the module that a touch loads. */
  readonly script: { readonly module: string; readonly ahead: readonly string[] } | FrameScript
  /** What the first touch fetches all at once, so that no script waits for another to name it. */
  readonly atTouch: readonly string[]
  /** Whether the page stands in another's frame, which its links then leave. */
  readonly embed: boolean
  readonly publicPage: PublicPage | null
  readonly alternate: { readonly language: string; readonly path: string }
}

/** What other services learn of a page whose public address is known. */
export interface PublicPage {
  readonly address: string
  readonly siteName: string
  /** The address of its oEmbed answer, null where it has none. */
  readonly oembed: string | null
}

export interface FrameScript {
  readonly classic: string
  readonly atTouch: string | null
  readonly ahead: readonly string[]
  /** The filters that a whole card's page has folders of; null on other pages. */
  readonly filters: readonly string[] | null
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter)

/* Inert until the page's script takes it: ahead when there is time (in a frame, when its chart lives), at-touch when the reader touches the page. */
const fetched = (id: 'ahead' | 'at-touch', files: readonly string[]) =>
  `\n<template id="${id}">${files.map((file) => `<link rel="modulepreload" href="${file}">`).join('')}</template>`
const openGraph = (
  title: string,
  description: string,
  language: string,
  { address, siteName, oembed }: PublicPage,
) =>
  [
    '',
    `<link rel="canonical" href="${escaped(address)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:url" content="${escaped(address)}">`,
    `<meta property="og:site_name" content="${escaped(siteName)}">`,
    `<meta property="og:locale" content="${language === 'ja' ? 'ja_JP' : 'en_GB'}">`,
    ...(oembed === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escaped(oembed)}" title="${escaped(title)}">`,
        ]),
  ].join('\n')

/* Data and no script: a policy lets it stand. Its text cannot end the element. */
const jsonLd = (data: object) =>
  `\n<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`

/** A whole HTML page around a body that is HTML already. */
export const pageHtml = ({
  language,
  title,
  description,
  dataset,
  body,
  built,
  build,
  data,
  root,
  filesRoot,
  csp,
  style,
  sheet,
  script,
  atTouch,
  embed,
  publicPage,
  alternate,
}: PageParts): string =>
  `<!doctype html>
<html lang="${language}" data-language="${language}" data-root="${root}" data-built="${built}" data-build="${build}" data-data="${data}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${csp}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">${embed ? '\n<base target="_top">' : ''}
<link rel="stylesheet" href="${filesRoot}${style}">${sheet === null ? '' : `\n<link rel="stylesheet" href="${filesRoot}${sheet}">`}
<link rel="icon" href="${root}favicon.svg" type="image/svg+xml">
<link rel="alternate" hreflang="${alternate.language}" href="${filesRoot}${alternate.path}">${publicPage ? openGraph(title, description, language, publicPage) : ''}${dataset ? jsonLd(dataset) : ''}
${
  'module' in script
    ? `<script type="module" src="${filesRoot}${script.module}"></script>`
    : `<script defer src="${filesRoot}${script.classic}"${script.atTouch === null ? '' : ` data-wake="${filesRoot}${script.atTouch}"`}${script.filters ? ` data-filters="${script.filters.join(' ')}"` : ''}></script>`
}
</head>
<body>
<div id="app">${body}</div>${
    script.ahead.length > 0
      ? fetched(
          'ahead',
          script.ahead.map((file) => `${filesRoot}${file}`),
        )
      : ''
  }${
    atTouch.length > 0
      ? fetched(
          'at-touch',
          atTouch.map((file) => `${filesRoot}${file}`),
        )
      : ''
  }${embed ? `\n${embedLooks.map((look) => `<i id="${look}" hidden></i>`).join('')}` : ''}
</body>
</html>
`
