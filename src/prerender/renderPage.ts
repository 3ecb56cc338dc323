import { renderToString } from 'vue/server-renderer'
import { createMemoryHistory } from 'vue-router'
import { createAyumi } from '../app.ts'
import { summaryOf } from '../cards/summary/summaryOf.ts'
import type { PageContext } from '../composables/pageContext.ts'
import type { PaintChart, Provided } from '../composables/provided.ts'
import type { Snapshot } from '../composables/snapshot.ts'
import type { Database } from '../database/database.ts'
import type { Site } from '../domain/site.ts'
import { languageFolder } from '../domain/languageFolder.ts'
import type { Words } from '../locales/words.ts'
import { useData } from '../stores/data.ts'
import { datasetOf } from './datasetOf.ts'
import { descriptionOf } from './descriptionOf.ts'
import { oembed } from './oembed.ts'
import { pageHtml } from './pageHtml.ts'
import { paperSheetFile } from './paperSheet.ts'
import type { Page } from './pages.ts'
import { mediaType, publishedFiles } from './publishedFiles.ts'
import { yearsOf } from './yearsOf.ts'

/** The files of the client that a page names, as paths from the site's folder. */
export interface ClientFiles {
  readonly script: string
  /** What an embed loads at a touch. */
  readonly embedScript: string
  /** An embed's one script before that. */
  readonly frameScript: string
  readonly style: string
  /** For every module that has a script of its own: that script and all that it imports. */
  readonly scripts: Readonly<Record<string, readonly string[]>>
}

export interface Rendering {
  readonly words: Words
  readonly sites: readonly Site[]
  readonly folders: readonly string[]
  readonly built: string
  /** A short name of this build, and one of its data. */
  readonly build: string
  readonly data: string
  readonly files: ClientFiles
  /** The Content-Security-Policy, for hosts that send no header. */
  readonly csp: string
  readonly paint: PaintChart
  readonly database: Database
  /** The folder, under the site's own, that keeps this state of the data and the files its pages name; null for live pages. */
  readonly frozen: string | null
  /** The filters whose embeds are made ready. */
  readonly filters: readonly string[]
}

export interface RenderedPage {
  readonly html: string
  readonly title: string
  /** The rows that it was made from. */
  readonly rows: Snapshot
  /** What oembed.json beside it says; null where the public address of the site is not known, or the page is no embed. */
  readonly oembed: object | null
}

/* Stand for the site's folder, and the frozen one, in links until the page's own depth is known. */
const rootMark = '/~/'
const frozenMark = '/~~/'
const up = (folders: number) => (folders === 0 ? './' : '../'.repeat(folders))

/**
 * Makes one page whole: HTML that is complete without script, with links relative to its own depth so that it stands
 * under any sub-path, and the rows that it was made from.
 */
export const renderPage = async (
  { path, embed, card, files: cardFiles, paper = false }: Page,
  { words, sites, folders, built, build, data, files, csp, paint, database, filters, frozen }: Rendering,
): Promise<RenderedPage> => {
  const inLanguage = languageFolder(words.language)
  const rows: Snapshot = new Map()
  const provided: Provided = {
    words,
    sites,
    folders,
    root: rootMark,
    embedRoot: frozen === null ? rootMark : frozenMark,
    isFrozen: frozen !== null,
    built,
    snapshot: rows,
    paint,
    summarise: summaryOf,
    stamp: data,
  }
  const { app, router, pinia } = createAyumi(createMemoryHistory(`${rootMark}${inLanguage}`), provided)
  useData(pinia).adopt(database)
  await router.push(path)
  await router.isReady()
  const context: PageContext = { told: [] }
  const body = await renderToString(app, context)
  const depth = `${inLanguage}${path.slice(1)}`.split('/').length - 1
  const own = up(depth)
  const root = frozen === null ? own : up(depth + frozen.split('/').length - 1)
  const other = words.language === 'ja' ? `en${path}` : path.slice(1)
  /* Those of the page come in the order of loading, which is not the same twice. */
  const modules = ['src/wake.ts', `src/locales/${words.language}.ts`, ...[...(context.modules ?? [])].sort()]
  const title = context.title?.() ?? words.siteName
  const site = sites.find(({ address }) => address !== undefined)
  const siteAddress = site?.address ?? null
  const address = siteAddress === null ? null : `${siteAddress}${frozen ?? ''}${inLanguage}${path.slice(1)}`
  const told = (context.told ?? []).map((tell) => tell())
  const description = descriptionOf(told, words, path === '/data/' ? words.pages.data.lead : title)
  const [first] = sites
  const isOfCard = embed && card !== undefined
  const filesOfWhole = () =>
    folders.flatMap((folder) => publishedFiles(siteAddress ?? own, folder).map(({ address: at, type }) => [at, type] as const)) // prettier-ignore
  const dataset =
    first && (isOfCard || path === '/' || path === '/data/')
      ? datasetOf({
          words,
          site: first,
          built,
          years: await yearsOf(database),
          url: address ?? './',
          description,
          card: isOfCard ? (told[0] ?? null) : null,
          files: isOfCard ? (cardFiles ?? []).map((file) => [`${address ?? ''}${file}`, mediaType(file)] as const) : filesOfWhole(), // prettier-ignore
        })
      : null
  const hasOembed = embed && !path.endsWith('/filter/')
  const scriptsFor = (names: readonly string[]) => [...new Set(names.flatMap((name) => files.scripts[name] ?? []))] // prettier-ignore
  const ahead = scriptsFor(modules)
  const engine = body.includes('class="chart"') ? scriptsFor(['src/charts/liveChart.ts']) : []
  /* A chart in a frame comes before the rest of its page. */
  const ofPicture = ['src/wakePicture.ts', `src/locales/${words.language}.ts`]
  const ofFrame = [...new Set([...engine, ...scriptsFor(['src/wakeEmbed.ts', ...(engine.length > 0 ? ofPicture : modules)])])] // prettier-ignore
  const isLive = frozen === null
  const atTouch = embed ? (isLive ? ofFrame : []) : engine.filter((file) => !ahead.includes(file))
  const html = pageHtml({
    atTouch,
    language: words.language,
    title,
    description,
    dataset,
    publicPage:
      address === null
        ? null
        : { address, siteName: words.siteName, oembed: hasOembed ? `${address}oembed.json` : null },
    body,
    built,
    build,
    data,
    root,
    filesRoot: own,
    csp,
    style: files.style,
    sheet: paper ? `${inLanguage}${paperSheetFile}?v=${build}` : null,
    script: embed
      ? {
          classic: files.frameScript,
          /* What a touch would load asks the data of today. */
          atTouch: isLive ? files.embedScript : null,
          ahead: isLive ? ahead.filter((file) => !ofFrame.includes(file)) : [],
          filters: isLive && path === `/embed/${card}/` ? filters : null,
        }
      : {
          module: files.script,
          ahead,
        },
    embed,
    alternate: { language: words.other.language, path: other },
  })
  return {
    html: html.replaceAll(frozenMark, own).replaceAll(rootMark, root),
    title,
    rows,
    oembed:
      siteAddress === null || address === null || !hasOembed
        ? null
        : oembed(title, address, { name: words.siteName, address: siteAddress }),
  }
}
