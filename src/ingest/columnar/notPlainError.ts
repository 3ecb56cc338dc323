/** A file that is no plain CSV (a stray quote, line ends of two kinds, no UTF-8 …): it is read by the thorough reader instead. */
export class NotPlainError extends Error {}
