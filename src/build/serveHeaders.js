import { csp } from './csp.js'

/** What a host should send with every file; public/_headers says the same to the hosts that read it. */
export const serveHeaders = Object.freeze({
  'Content-Security-Policy': csp,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
})
