/**
 * The Content-Security-Policy that every page, worker and file is served under.
 *
 * @param {readonly string[]} [dataHosts] origins that data may come from besides the site's own
 */
export const cspFor = (dataHosts = []) =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ["connect-src 'self' blob:", ...dataHosts].join(' '),
    "worker-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // Vue names its policy as it starts; ours lets workers start from the site's own files.
    'trusted-types vue default',
  ].join('; ')

/** The policy of a site whose data come from nowhere else. */
export const csp = cspFor()
