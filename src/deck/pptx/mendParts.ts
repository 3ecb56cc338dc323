import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { typeface } from './look.ts'

type Mend = (xml: string) => string

/* One paragraph a line: within one, PowerPoint runs lines together. Its writer calls every note English. */
const notes: Mend = (xml) =>
  xml.replace(
    /<a:p><a:r><a:rPr lang="en-US"([^>]*)\/><a:t>([^<]*)<\/a:t><\/a:r>(.*?)<\/a:p>/su,
    (_, rest: string, text: string) =>
      text
        .split(/\r?\n/u)
        .map((line) => `<a:p><a:r><a:rPr lang="ja-JP"${rest}/><a:t>${line}</a:t></a:r></a:p>`)
        .join(''),
  )

/*
 * The colours of single bars come before the labels (the order that the standard asks for), a gap has no point, corners
 * are square, and the typeface is that of Japanese letters, too.
 */
const chart: Mend = (xml) =>
  xml
    .replace(
      /(<c:dLbls>(?:(?!<\/c:dLbls>).)*<\/c:dLbls>)((?:\s*<c:dPt>(?:(?!<\/c:dPt>).)*<\/c:dPt>)+)/gsu,
      '$2$1',
    ) // prettier-ignore
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/gu, '')
    .replace('<c:roundedCorners val="1"/>', '<c:roundedCorners val="0"/>')
    .replace(/<a:latin typeface="([^"]*)"\/>(?!\s*<a:ea)/gu, '<a:latin typeface="$1"/><a:ea typeface="$1"/>')

const theme: Mend = (xml) => xml.replaceAll('<a:ea typeface=""/>', `<a:ea typeface="${typeface}"/>`)

/* A cell without a number is no cell. */
const sheet: Mend = (xml) => xml.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/gu, '')

const mended = (
  archive: Uint8Array,
  mends: readonly (readonly [RegExp, Mend])[],
): Uint8Array<ArrayBuffer> => {
  const parts = Object.entries(unzipSync(archive)).map(([path, bytes]) => {
    const mend = mends.find(([paths]) => paths.test(path))?.[1]
    if (mend) return [path, strToU8(mend(strFromU8(bytes)))]
    return [path, path.endsWith('.xlsx') ? mended(bytes, [[/^xl\/worksheets\//u, sheet]]) : bytes]
  })
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>, { level: 6, mtime: '2020-01-01' })
}

/** Mends what PptxGenJS writes otherwise than PowerPoint and Excel read best; the same deck gives the same parts. */
export const mendParts = (archive: Uint8Array): Uint8Array<ArrayBuffer> =>
  mended(archive, [
    [/^ppt\/notesSlides\/[^/]+\.xml$/u, notes],
    [/^ppt\/charts\/[^/]+\.xml$/u, chart],
    [/^ppt\/theme\//u, theme],
  ])
