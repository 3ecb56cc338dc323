import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defaultDeck } from '../../src/deck/defaultDeck.ts'
import type { Face } from '../../src/deck/face.ts'
import { facesOf } from '../../src/deck/facesOf.ts'
import { pptxOf } from '../../src/deck/pptx/pptxOf.ts'
import { cellText } from '../../src/deck/tableBody.ts'
import { en } from '../../src/locales/en.ts'
import { ja } from '../../src/locales/ja.ts'
import { settingOf } from '../deck/sampleDeck.ts'
import { openSample } from '../sample.ts'

/*
 * A release check: the sample's deck, opened in LibreOffice, has every slide, label and value in the PDF that comes out.
 * Needs soffice (Debian: libreoffice-impress) and pdftotext (poppler-utils). Says where the PDFs are, to be looked at.
 */

/** Everything that a slide must say. */
const textsOf = ({ title, base, body }: Face): string[] => {
  const said = [title, base]
  if (body.kind === 'table') return [...said, ...body.heads, ...body.rows.flatMap(({ cells }) => cells.map(cellText))] // prettier-ignore
  if (body.kind === 'figures')
    return [...said, ...body.figures.flatMap(({ label, value, unit, note }) => [label, value, unit, note])]
  if (body.kind !== 'chart') return [...said, ...body.lines]
  const bars = body.series.flatMap((one) => one.bars)
  return [...said, ...bars.flatMap(({ name, sub, note, value }) => [name, sub, note, value === null ? '' : String(value)])] // prettier-ignore
}

/* Lines are broken where LibreOffice breaks them, and its letters may stand for one another (Ⅴ, V). */
const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '')

const folder = mkdtempSync(join(tmpdir(), 'ayumi-pptx-'))
const { database, folder: sample } = await openSample()
const faults: string[] = []
for (const words of [ja, en]) {
  const setting = settingOf(database, sample.site, words)
  const faces = await facesOf(await defaultDeck(setting), setting)
  const file = join(folder, `${words.language}.pptx`)
  writeFileSync(file, await pptxOf(faces, setting))
  execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  const pdf = file.replace(/pptx$/u, 'pdf')
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1)
  const plain = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).split('\f')
  if (pages.length !== faces.length) faults.push(`${pdf}: ${pages.length} pages of ${faces.length} slides`)
  for (const [index, face] of faces.entries()) {
    const shown = [pages[index] ?? '', plain[index] ?? ''].map(squeezed)
    for (const text of textsOf(face).map(squeezed))
      if (text !== '' && !shown.some((page) => page.includes(text))) faults.push(`${pdf}, page ${index + 1}: ${text}`) // prettier-ignore
  }
  process.stdout.write(`${pdf}: ${pages.length} pages\n`)
}
await database.close()
for (const fault of faults) process.stdout.write(`${fault}\n`)
if (faults.length > 0) process.exitCode = 1
