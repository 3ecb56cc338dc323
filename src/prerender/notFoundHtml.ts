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
<main>
<h1>${languages.map(({ language, pages }) => `<span lang="${language}">${pages.notFound.name}</span>`).join(' / ')}</h1>
${languages.map(({ language, pages }) => `<p lang="${language}">${pages.notFound.lead}</p>`).join('\n')}
</main>
</body>
</html>
`
