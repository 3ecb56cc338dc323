import { cspFor } from './csp.js'
import { serveHeaders } from './serveHeaders.js'

export interface HostRules {
  /** Origins that data may come from, by `?data=`. */
  readonly dataHosts: readonly string[]
  /** Origins whose pages may hold frames of the site; null where every page may. */
  readonly frames: readonly string[] | null
}

/* A file of this name never changes: its content has another. */
const forEver = 'public, max-age=31536000, immutable'
/* What many hosts do not know, or know without its letters. */
const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  bin: 'application/octet-stream',
  svg: 'image/svg+xml',
}
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** What every file should be sent with, by the name of the header. */
export const headersFor = ({ dataHosts, frames }: HostRules): Readonly<Record<string, string>> => ({
  ...serveHeaders,
  'Content-Security-Policy': [
    cspFor(dataHosts),
    ...(frames === null ? [] : [["frame-ancestors 'self'", ...frames].join(' ')]),
  ].join('; '),
})

const headersFile = (headers: [string, string][]) =>
  [
    '/*',
    ...headers.map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${forEver}`,
    '',
  ].join('\n')

const htaccess = (headers: [string, string][]) =>
  [
    'DirectoryIndex index.html',
    ...Object.entries(types).map(([ending, type]) => `AddType "${type}" .${ending}`),
    '<IfModule mod_headers.c>',
    ...headers.map(([name, value]) => `  Header set ${name} "${value}"`),
    `  <FilesMatch "-[A-Za-z0-9_-]{8}\\.(js|css|bin)$">`,
    `    Header set Cache-Control "${forEver}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '',
  ].join('\n')

const webConfig = (headers: [string, string][]) =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true"><files><clear/><add value="index.html"/></files></defaultDocument>',
    '    <staticContent>',
    ...Object.entries(types).map(
      ([ending, type]) =>
        `      <remove fileExtension=".${ending}"/><mimeMap fileExtension=".${ending}" mimeType="${type}"/>`,
    ),
    '    </staticContent>',
    '    <httpProtocol><customHeaders>',
    ...headers.map(([name, value]) => `      <remove name="${name}"/><add name="${name}" value="${xml(value)}"/>`), // prettier-ignore
    '    </customHeaders></httpProtocol>',
    '  </system.webServer>',
    '  <location path="assets"><system.webServer><staticContent>',
    '    <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00"/>',
    '  </staticContent></system.webServer></location>',
    '</configuration>',
    '',
  ].join('\n')

const staticWebApp = (headers: Readonly<Record<string, string>>) =>
  `${JSON.stringify(
    {
      globalHeaders: headers,
      mimeTypes: Object.fromEntries(Object.entries(types).map(([ending, type]) => [`.${ending}`, type])),
      routes: [{ route: '/assets/*', headers: { 'Cache-Control': forEver } }],
      responseOverrides: { 404: { rewrite: '/404.html' } },
    },
    null,
    2,
  )}\n`

/**
 * Files by which a host learns what to send with the site: Netlify and Cloudflare Pages, Apache, IIS, Azure Static Web
 * Apps. A host passes over those of the others.
 */
export const hostFiles = (rules: HostRules): Readonly<Record<string, string>> => {
  const headers = Object.entries(headersFor(rules))
  return {
    _headers: headersFile(headers),
    '.htaccess': htaccess(headers),
    'web.config': webConfig(headers),
    'staticwebapp.config.json': staticWebApp(headersFor(rules)),
    /* GitHub Pages: send the files as they are. */
    '.nojekyll': '',
  }
}
