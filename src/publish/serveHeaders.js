import { csp } from './csp.js'

/** What a host should send with every file; hostFiles.ts says the same to the hosts that read a file. */
export const serveHeaders = Object.freeze({
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  // All of it is public, and a frame in a sandbox without an origin asks for its scripts as a stranger.
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
})
