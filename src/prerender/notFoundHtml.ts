import type { Words } from '../locales/words.ts'

/** The page for an address that is none. It may be shown at any depth, so it names no other file. */
export const notFoundHtml = (languages: readonly Words[]): string => `<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${languages.map(({ pages }) => pages.notFound.name).join(' / ')}</title>
</head>
<body>
${languages.map(({ language, pages }) => `<main lang="${language}"><h1>${pages.notFound.name}</h1><p>${pages.notFound.lead}</p></main>`).join('\n')}
</body>
</html>
`
