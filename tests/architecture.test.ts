import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { basename, dirname, extname, join, posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { parse as parseVue } from 'vue/compiler-sfc'

/**
 * Which folder of src/ may import which. A folder may always import itself; `types:` may be imported as types only, `import():` at run time
 * only by import(). `root` are the files in src/ itself. `everything` is every folder but build.
 */
const mayImport = `
  domain      ←
  locales     ← domain | types: ingest check
  ingest      ← domain
  check       ← domain ingest
  reader      ← domain ingest check export join database | types: locales
  join        ← domain ingest
  queries     ← domain
  flags       ← domain queries | types: database
  database    ← domain queries
  charts      ← domain | types: queries flags
  cards       ← domain queries flags charts locales
  search      ← domain queries cards locales
  deck        ← domain queries cards charts export locales
  stores      ← domain ingest join flags deck database reader | types: queries locales
  composables ← domain queries cards deck database stores locales | types: charts
  components  ← domain deck cards search composables stores locales | types: queries ingest check reader export | import(): charts export publish
  views       ← domain queries flags cards deck composables stores components locales
  prerender   ← domain queries search cards charts deck composables stores components views locales root | types: database
  export      ← domain ingest check charts cards prerender locales | types: queries
  publish     ← domain queries ingest join cards charts components database stores locales export prerender
  embed       ← domain
  root        ← everything
  build       ← everything
`

/** Who alone may name a package: a specifier that matches, and the folders. */
const mayName: readonly [RegExp, readonly string[]][] = [
  [/duckdb/i, ['database', 'build']],
  [/^echarts\b/, ['charts']],
  [/^apache-arrow\b/, ['database', 'build']],
  [/^hyparquet/, ['ingest/formats', 'export', 'build']],
  [/^idb-keyval\b/, ['stores']],
  [/^hucre\b/, ['ingest', 'export', 'build']],
  [/^fflate\b/, ['ingest', 'export', 'deck/pptx', 'build']],
  [/^pptxgenjs\b/, ['deck/pptx']],
  [/^htmlparser2\b/, ['ingest/formats', 'publish']],
  [/^uqr\b/, ['components/paper']],
  [/^node:/, ['build']],
]

type Manner = 'static' | 'types' | 'import()' | 'export *'

interface Import {
  readonly file: string
  readonly specifier: string
  readonly manner: Manner
}

interface Row {
  readonly static: readonly string[]
  readonly types: readonly string[]
  readonly 'import()': readonly string[]
}

const parseTable = (table: string): Map<string, Row> => {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.split('←').map((part) => part.trim()))
  const folders = lines.map(([folder = '']) => folder)
  return new Map(
    lines.map(([folder = '', right = '']) => {
      const lists: Record<string, string[]> = { static: [], types: [], 'import()': [] }
      for (const [index, part] of right.split('|').entries()) {
        const [, manner = 'static', names = ''] = /^\s*(?:(types|import\(\)):)?(.*)$/.exec(part) ?? []
        if ((index > 0 && manner === 'static') || part.includes(':') !== (manner !== 'static'))
          throw new Error(`The row of ${folder} cannot be read: ${part}`)
        for (const name of names.split(' ').filter(Boolean)) {
          const named = name === 'everything' ? folders.filter((other) => other !== 'build') : [name]
          for (const one of named)
            if (!folders.includes(one))
              throw new Error(`The row of ${folder} names ${one}, which has no row.`)
          lists[manner]?.push(...named)
        }
      }
      return [folder, lists as unknown as Row]
    }),
  )
}

/** Every module named in a piece of TypeScript, and in what manner. */
const importsIn = (file: string, code: string): Import[] => {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, manner: Manner) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      found.push({ file, specifier: specifier.text, manner })
  }
  const allTypes = (elements: readonly { readonly isTypeOnly: boolean }[]) =>
    elements.length > 0 && elements.every((element) => element.isTypeOnly)
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause
      const named = clause?.namedBindings
      const onlyTypes =
        clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (!clause?.name && named && ts.isNamedImports(named) && allTypes(named.elements))
      add(node.moduleSpecifier, onlyTypes ? 'types' : 'static')
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
      const named = node.exportClause
      if (!named || ts.isNamespaceExport(named)) add(node.moduleSpecifier, 'export *')
      const onlyTypes = node.isTypeOnly || (named && ts.isNamedExports(named) && allTypes(named.elements))
      add(node.moduleSpecifier, onlyTypes ? 'types' : 'static')
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, 'types')
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier && !ts.isStringLiteralLike(specifier)) {
        found.push({ file, specifier: specifier.getText(), manner: 'import()' })
      }
      add(specifier, 'import()')
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
      const [specifier, from] = node.arguments ?? []
      const isModule = specifier && ts.isStringLiteralLike(specifier) && /\.(ts|js|vue)$/.test(specifier.text)
      if (isModule && from?.getText() === 'import.meta.url') add(specifier, 'import()')
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true))
  return found
}

const scriptOf = (file: string): string => {
  const text = readFileSync(file, 'utf8')
  if (!file.endsWith('.vue')) return text
  const { script, scriptSetup } = parseVue(text, { filename: file }).descriptor
  return [script, scriptSetup]
    .map((block) => (block?.src ? `import '${block.src}'\n` : (block?.content ?? '')))
    .join('\n')
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => statSync(file).isFile())
    .sort()

/** The folder of src/ that a file stands in, `root` for the files of src/ itself, undefined outside of src/. */
const folderOf = (file: string): string | undefined => {
  const [src, folder, ...rest] = file.split('/')
  if (src !== 'src' || folder === undefined) return undefined
  return rest.length > 0 ? folder : 'root'
}

const isRelative = (specifier: string): boolean => /^\.{0,2}\//.test(specifier)

const pathOf = (specifier: string): string => specifier.replace(/[?#].*$/s, '')

/** What an import breaks, in words. */
const faultsOf = (rows: ReadonlyMap<string, Row>, { file, specifier, manner }: Import): string[] => {
  const fault = (words: string) => `${file}: ${specifier} ${words}`
  const folder = folderOf(file) ?? ''
  const row = rows.get(folder)
  if (!row) return [fault(`is imported from ${folder}/, which has no row in the table`)]
  if (manner === 'export *') return [fault('is re-exported whole: no barrels')]

  if (!isRelative(specifier)) {
    if (isBuiltin(specifier) && !specifier.startsWith('node:'))
      return [fault('is a module of Node: write node:')]
    return mayName
      .filter(
        ([name, folders]) => name.test(specifier) && !folders.some((one) => file.startsWith(`src/${one}/`)),
      )
      .map(([, folders]) => fault(`may be named in ${folders.join(', ')} only`))
  }

  const target = posix.join(dirname(file), pathOf(specifier))
  const endings =
    folder === 'build' || folder === 'publish' ? ['.ts', '.vue', '.css', '.js'] : ['.ts', '.vue', '.css']
  if (!endings.includes(extname(target))) return [fault(`does not end in ${endings.join(', ')}`)]
  if (specifier.startsWith('/')) return [fault('is not relative')]
  const to = folderOf(target)
  if (to === folder) return []
  if (to === undefined) return folder === 'build' ? [] : [fault('stands outside of src/')]
  if (extname(target) === '.css') return []
  if (!rows.has(to)) return [fault(`is in ${to}/, which has no row in the table`)]
  if (row.static.includes(to)) return []
  if (manner === 'import()' && row['import()'].includes(to)) return []
  if (manner === 'types' && (row.types.includes(to) || row['import()'].includes(to))) return []
  if (row['import()'].includes(to)) return [fault(`may be loaded by import() only`)]
  if (row.types.includes(to)) return [fault('may be imported as types only')]
  return [fault(`may not be imported: ${folder} ← ${row.static.join(' ') || 'nothing'}`)]
}

const rows = parseTable(mayImport)
const sources = filesUnder('src').filter((file) => /\.(ts|vue|js)$/.test(file))

test('every folder of src/ has its row in the table', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(folders.map(({ name }) => name).filter((name) => !rows.has(name))).toEqual([])
})

test('folders import only what the table lets them, and packages are named where they belong', () => {
  expect(sources.length).toBeGreaterThan(0)
  const imports = sources.flatMap((file) => importsIn(file, scriptOf(file)))
  expect(imports.flatMap((one) => faultsOf(rows, one))).toEqual([])
})

test('no file only hands on the exports of others', () => {
  const handsOn = (file: string) => {
    const { statements } = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest)
    const reExports = statements.filter((one) => ts.isExportDeclaration(one) && one.moduleSpecifier)
    return reExports.length > 0 && reExports.length === statements.length
  }
  expect(sources.filter(handsOn)).toEqual([])
})

test('a file is named after what it does, not utils or helpers', () => {
  const vague = /^(utils?|helpers?|common|managers?|services?)$|(Utils?|Helpers?|Common|Managers?|Services?)$/
  const names = [...filesUnder('src'), ...filesUnder('tests')].flatMap((file) =>
    file.split('/').map((part) => ({ file, name: basename(part).replace(/\..*$/, '') })),
  )
  expect(names.filter(({ name }) => vague.test(name)).map(({ file }) => file)).toEqual([])
})

test.skipIf(!existsSync('.git'))('no file names a place outside of the project', () => {
  const outside = [['..', 'shared'].join('/'), ['', 'library'].join('.') + '/', ['', 'work', ''].join('/')]
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
  const files = listed.split('\0').filter((file) => file && existsSync(file) && statSync(file).isFile())
  expect(files.length).toBeGreaterThan(0)
  const named = files.flatMap((file) => {
    const bytes = readFileSync(file)
    if (bytes.subarray(0, 8000).includes(0)) return []
    const text = bytes.toString('utf8')
    return outside.filter((place) => text.includes(place)).map((place) => `${file}: ${place}`)
  })
  expect(named).toEqual([])
})

// The rules themselves, tried on imports that break them, on a table of their own.
const trialRows = parseTable(`
  domain     ←
  queries    ← domain
  ingest     ← domain
  charts     ← domain | types: queries
  cards      ← domain queries charts
  components ← domain | import(): charts
  root       ← everything
  build      ← everything
`)

test.each<[string, string, string | undefined]>([
  ['src/domain/a.ts', `import { b } from './b.ts'`, undefined],
  ['src/domain/a.ts', `const b = new URL('./b.png', import.meta.url)`, undefined],
  ['src/domain/a.ts', `import { b } from '../queries/b.ts'`, 'may not be imported: domain ← nothing'],
  ['src/domain/a.ts', `export { b } from '../queries/b.ts'`, 'may not be imported: domain ← nothing'],
  ['src/domain/a.ts', `type B = import('../queries/b.ts').B`, 'may not be imported: domain ← nothing'],
  ['src/domain/a.ts', `export * from './b.ts'`, 'is re-exported whole: no barrels'],
  ['src/domain/a.ts', `export * as b from './b.ts'`, 'is re-exported whole: no barrels'],
  ['src/domain/a.ts', `import { b } from './b'`, 'does not end in .ts, .vue, .css'],
  ['src/domain/a.ts', `import b from '../../data/b.ts'`, 'stands outside of src/'],
  ['src/domain/a.ts', `import { b } from '../nowhere/b.ts'`, 'is in nowhere/, which has no row in the table'],
  [
    'src/nowhere/a.ts',
    `import { b } from './b.ts'`,
    'is imported from nowhere/, which has no row in the table',
  ],
  ['src/main.ts', `import { b } from './build/b.ts'`, 'may not be imported: root'],
  ['src/domain/a.ts', `import virtual from 'virtual:site'`, undefined],
  ['src/domain/a.ts', `import fs from 'fs'`, 'is a module of Node: write node:'],
  ['src/domain/a.ts', `import fs from 'node:fs'`, 'may be named in build only'],
  ['src/build/a.ts', `import fs from 'node:fs'`, undefined],
  ['src/cards/a.ts', `import type { EChartsOption } from 'echarts'`, 'may be named in charts only'],
  ['src/cards/a.ts', `await import('@duckdb/duckdb-wasm')`, 'may be named in database, build only'],
  [
    'src/ingest/a.ts',
    `import { b } from 'hyparquet-compressors'`,
    'may be named in ingest/formats, export, build only',
  ],
  ['src/ingest/formats/a.ts', `import { b } from 'hyparquet-compressors'`, undefined],
  ['src/charts/a.ts', `import type { Row } from '../queries/b.ts'`, undefined],
  ['src/charts/a.ts', `import { type Row } from '../queries/b.ts'`, undefined],
  ['src/charts/a.ts', `import { type Row, b } from '../queries/b.ts'`, 'may be imported as types only'],
  ['src/components/a.ts', `const b = () => import('../charts/b.ts')`, undefined],
  ['src/components/a.ts', `import { b } from '../charts/b.ts'`, 'may be loaded by import() only'],
  ['src/components/a.ts', `new Worker(new URL('../build/b.ts', import.meta.url))`, 'may not be imported'],
])('in %s: %s', (file, code, words) => {
  const faults = importsIn(file, code).flatMap((one) => faultsOf(trialRows, one))
  if (words === undefined) expect(faults).toEqual([])
  else expect(faults.join()).toContain(words)
})
